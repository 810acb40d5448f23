import type { PublisherKind } from './report';

/** A calendar day in Pacific time, `yyyy-mm-dd`. */
export type IsoDate = string;

/** What an estimate is made from (catalogue, section 7.4). */
export interface EstimateInput {
  readonly kind: PublisherKind;
  /** Instant at which readiness was reported, ISO 8601 with offset or `Z`. */
  readonly readyAt: string;
  /** Further days without deployment. */
  readonly freezeDates?: readonly IsoDate[];
  /** Local time in Los Angeles at which a deployment window opens, `HH:mm`; default 09:00. */
  readonly windowOpens?: string;
  readonly holidayStartPolicy?: 'next-scheduled' | 'next-deployment-day';
}

export interface SkippedStart {
  readonly date: IsoDate;
  readonly reason: string;
}

/** A weekday on which nothing is deployed. */
export interface ClosedDay {
  readonly date: IsoDate;
  /** Name of the holiday, or that it is a freeze date. */
  readonly reason: string;
}

export interface RegionDate {
  /** 1 to 6. */
  readonly group: number;
  readonly region: string;
  readonly date: IsoDate;
}

/** Six region dates and the range in which completion is expected. */
export interface Estimate {
  readonly kind: PublisherKind;
  readonly readyAt: string;
  readonly skippedStarts: readonly SkippedStart[];
  readonly regions: readonly RegionDate[];
  readonly completionFrom: IsoDate;
  readonly completionTo: IsoDate;
  /** Holidays and freeze dates on weekdays from the ready date to `completionTo`; absent in estimates stored without. */
  readonly closedDays?: readonly ClosedDay[];
}
