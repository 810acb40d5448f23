import type { Estimate, IsoDate } from '../../../shared/timeline';
import { dateOf, dayNumber, isWeekend, weekdayOf } from './days';
import { pacificDate, pacificLocal } from './pacific';

/** A line of the chart and of the list beside it. */
export type ChartRow =
  | { readonly kind: 'ready'; readonly date: IsoDate }
  | { readonly kind: 'skipped'; readonly date: IsoDate; readonly reason: string }
  | {
      readonly kind: 'skipped-more';
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly dates: readonly IsoDate[];
    }
  | { readonly kind: 'region'; readonly date: IsoDate; readonly group: number; readonly region: string }
  | { readonly kind: 'complete'; readonly from: IsoDate; readonly to: IsoDate };

/** Tells the rows of a chart apart. */
export function keyOf(row: ChartRow): string {
  return row.kind === 'region'
    ? `region-${row.group}`
    : row.kind === 'skipped'
      ? `skipped-${row.date}`
      : row.kind;
}

/** Skipped starts that get a line of their own; a long freeze skips many. */
const maxSkippedRows = 4;

/** Lines from readiness to completion. */
export function chartRows(estimate: Estimate): readonly ChartRow[] {
  const { skippedStarts, regions, completionFrom, completionTo } = estimate;
  const whole = skippedStarts.length <= maxSkippedRows;
  const single = whole ? skippedStarts : skippedStarts.slice(0, maxSkippedRows - 1);
  const rest = skippedStarts.slice(single.length).map(({ date }) => date);
  return [
    { kind: 'ready', date: pacificDate(estimate.readyAt) },
    ...single.map(({ date, reason }) => ({ kind: 'skipped', date, reason }) as const),
    ...(rest.length === 0
      ? []
      : [{ kind: 'skipped-more', from: rest[0] ?? '', to: rest.at(-1) ?? '', dates: rest } as const]),
    ...regions.map(({ date, group, region }) => ({ kind: 'region', date, group, region }) as const),
    { kind: 'complete', from: completionFrom, to: completionTo },
  ];
}

/** The common axis, in days of `dayNumber`; `last` is exclusive. */
export interface ChartAxis {
  readonly first: number;
  readonly last: number;
  /** Moment of readiness on the axis, with its part of the day. */
  readonly ready: number;
}

/** Axis from the day of readiness to the end of the completion range. */
export function chartAxis(estimate: Estimate): ChartAxis {
  const readyDay = dayNumber(pacificDate(estimate.readyAt));
  const clock = pacificLocal(estimate.readyAt).slice(11);
  const ready = readyDay + (Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60) / 24;
  const days = [...estimate.skippedStarts, ...estimate.regions].map(({ date }) => dayNumber(date));
  const first = Math.min(readyDay, ...days);
  const last = Math.max(dayNumber(estimate.completionTo), ...days) + 1;
  return { first, last, ready };
}

/** A mark under the axis. */
export interface Tick {
  readonly day: number;
  /** Day of the month. */
  readonly label: string;
  /** Month, at the first mark of each. */
  readonly month: string | null;
}

const tickSteps = [1, 7, 14, 28] as const;
/** Width a label needs, CSS pixels. */
const tickRoom = 20;
const weekTickRoom = 30;

/** Marks every day where there is room, else on Mondays. `dayWidth` is in CSS pixels. */
export function chartTicks({ first, last }: ChartAxis, dayWidth: number): readonly Tick[] {
  const step = tickSteps.find((s) => s * dayWidth >= (s === 1 ? tickRoom : weekTickRoom)) ?? 28;
  const start = step === 1 ? first : first + ((8 - weekdayOf(first)) % 7);
  const ticks: Tick[] = [];
  let month = '';
  for (let day = start; day < last; day += step) {
    const date = dateOf(day);
    const name = monthNames[Number(date.slice(5, 7)) - 1] ?? '';
    ticks.push({ day, label: String(Number(date.slice(8))), month: name === month ? null : name });
    month = name;
  }
  return ticks;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day on which nothing is deployed. */
export interface ClosedDay {
  readonly day: number;
  readonly kind: 'weekend' | 'freeze' | 'holiday';
  readonly reason: string;
}

/** Days of the axis without deployment, in order: weekends, holidays and freeze dates. */
export function closedDays(
  axis: ChartAxis,
  estimate: Estimate,
  freezeDates: readonly IsoDate[],
): readonly ClosedDay[] {
  const frozen = new Set(freezeDates);
  const reasons = new Map((estimate.closedDays ?? []).map(({ date, reason }) => [date, reason]));
  const closed: ClosedDay[] = [];
  for (let day = axis.first; day < axis.last; day += 1) {
    const date = dateOf(day);
    const reason = reasons.get(date);
    if (isWeekend(day)) closed.push({ day, kind: 'weekend', reason: 'Weekend' });
    else if (frozen.has(date)) closed.push({ day, kind: 'freeze', reason: reason ?? 'Freeze date' });
    else if (reason !== undefined) closed.push({ day, kind: 'holiday', reason });
  }
  return closed;
}

/** True when two estimates say the same. */
export function sameEstimate(a: Estimate, b: Estimate): boolean {
  const facts = ({ kind, readyAt, regions, completionFrom, completionTo }: Estimate) =>
    [kind, Date.parse(readyAt), ...regions.map(({ date }) => date), completionFrom, completionTo].join();
  return facts(a) === facts(b);
}
