import type { IsoDate } from '../../../shared/timeline';

const day = 86_400_000;

/** Midnight UTC of a calendar day, milliseconds; NaN for what is none. Days are counted in UTC, which has no clock changes. */
export function dayNumber(date: IsoDate): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? Number.NaN : time / day;
}

/** The calendar day of a number of `dayNumber`. */
export function dateOf(number: number): IsoDate {
  return new Date(number * day).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7; // day 0, 1 January 1970, was a Thursday
}

export function isWeekend(number: number): boolean {
  return weekdayOf(number) % 6 === 0;
}

/** Every day from one to another, both included; empty when `to` comes first. */
export function datesBetween(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const first = dayNumber(from);
  const count = dayNumber(to) - first + 1;
  return count > 0 ? Array.from({ length: count }, (_, i) => dateOf(first + i)) : [];
}

/** Days that follow one another. */
export interface DateSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Joins days that follow one another, in order. */
export function spansOf(dates: readonly IsoDate[]): readonly DateSpan[] {
  const spans: DateSpan[] = [];
  for (const date of [...new Set(dates)].sort()) {
    const last = spans.at(-1);
    if (last !== undefined && dayNumber(last.to) + 1 === dayNumber(date))
      spans[spans.length - 1] = { from: last.from, to: date };
    else spans.push({ from: date, to: date });
  }
  return spans;
}
