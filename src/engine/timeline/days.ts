import { DateTime } from 'luxon';
import type { IsoDate } from '../../shared/timeline';

/** Years in which the rules of federal holidays and of daylight saving are taken to hold. */
export const years = { first: 2000, last: 2100 } as const;

/** A calendar day has no zone: reckoned in UTC, where every day has 24 hours. */
function at(date: IsoDate): DateTime {
  return DateTime.fromISO(date, { zone: 'utc' });
}

function format(day: DateTime): IsoDate {
  const date = day.toISODate();
  if (date === null) throw new Error(`No calendar day: ${day.invalidExplanation}`);
  return date;
}

/** The day `count` calendar days later. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return format(at(date).plus({ days: count }));
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return at(date).weekday;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The day from its parts; the month counts from 1. */
export function dayOf(year: number, month: number, day: number): IsoDate {
  return format(DateTime.utc(year, month, day));
}

export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

/**
 * Accepts a day of the calendar, `yyyy-mm-dd`.
 * @throws {RangeError} naming `what`, when it is none or lies too far away
 */
export function requireDay(date: string, what: string): IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !at(date).isValid) {
    throw new RangeError(`${what} "${date}" is not a date. Give it as year-month-day, such as 2026-11-27.`);
  }
  requireYear(yearOf(date), `${what} "${date}"`);
  return date;
}

/** @throws {RangeError} naming `what` when the year is out of bounds */
export function requireYear(year: number, what: string): void {
  if (year >= years.first && year <= years.last) return;
  throw new RangeError(
    `${what} is not between ${years.first} and ${years.last}. Give a date in these years.`,
  );
}
