import type { PublisherKind } from '../../shared/report';
import data from '../data/process.json';

/** A span as the process facts give it; days of `unit`. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** Days of the week as luxon counts them: Monday is 1. */
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The figures of the certification process (catalogue, section 7), from the data file. */
export const processFacts = {
  timeZone: data.timeZone,
  windowOpens: data.windowOpens,
  noticeHours: data.noticeHours,
  regions: data.regions as readonly string[],
  /** Average time until all regions are deployed: calendar days for verified, business days for independent. */
  average: data.average as Readonly<Record<PublisherKind, Span>>,
} as const;

/** Days of the week on which deployments start: 1 is Monday. */
export function startWeekdays(kind: PublisherKind): readonly number[] {
  return data.startWeekdays[kind].map((name) => weekdayNames.indexOf(name) + 1);
}

/**
 * How long a step may take.
 * @throws when the data file has no such step
 */
export function spanOf(publisher: PublisherKind, event: string): Span {
  const entry = data.sla.find((candidate) => candidate.publisher === publisher && candidate.event === event);
  const days = entry?.within ?? entry?.duration;
  const min = entry?.min ?? days;
  const max = entry?.max ?? days;
  if (min === undefined || max === undefined)
    throw new Error(`process.json has no figure for ${publisher} ${event}.`);
  return { min, max };
}
