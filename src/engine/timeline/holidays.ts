import type { IsoDate } from '../../shared/timeline';
import { addDays, dayOf, weekdayOf, yearOf } from './days';

/** A federal holiday of the United States. */
export interface Holiday {
  readonly name: string;
  /** The day of the holiday itself. */
  readonly date: IsoDate;
  /** The day offices are closed: the Friday before a Saturday, the Monday after a Sunday. */
  readonly observed: IsoDate;
}

const [monday, thursday, saturday, sunday] = [1, 4, 6, 7];

/**
 * The federal holidays observed in a year, in order (catalogue, section 7.4: no Inauguration Day, no day after
 * Thanksgiving). New Year's Day on a Saturday is observed in the year before, so a year has ten to twelve.
 */
export function federalHolidays(year: number): readonly Holiday[] {
  return [...holidaysOf(year), ...holidaysOf(year + 1)].filter(
    (holiday) => yearOf(holiday.observed) === year,
  );
}

function holidaysOf(year: number): readonly Holiday[] {
  return [
    fixed("New Year's Day", year, 1, 1),
    floating('Martin Luther King Jr. Day', nth(3, monday, year, 1)),
    floating("Washington's Birthday", nth(3, monday, year, 2)),
    floating('Memorial Day', lastMonday(year, 5)),
    fixed('Juneteenth', year, 6, 19),
    fixed('Independence Day', year, 7, 4),
    floating('Labor Day', nth(1, monday, year, 9)),
    floating('Columbus Day', nth(2, monday, year, 10)),
    fixed('Veterans Day', year, 11, 11),
    floating('Thanksgiving Day', nth(4, thursday, year, 11)),
    fixed('Christmas Day', year, 12, 25),
  ];
}

function fixed(name: string, year: number, month: number, day: number): Holiday {
  const date = dayOf(year, month, day);
  const weekday = weekdayOf(date);
  const shift = weekday === saturday ? -1 : weekday === sunday ? 1 : 0;
  return { name, date, observed: addDays(date, shift) };
}

function floating(name: string, date: IsoDate): Holiday {
  return { name, date, observed: date };
}

function nth(count: number, weekday: number, year: number, month: number): IsoDate {
  const first = dayOf(year, month, 1);
  const toFirst = (weekday - weekdayOf(first) + 7) % 7;
  return addDays(first, toFirst + 7 * (count - 1));
}

function lastMonday(year: number, month: number): IsoDate {
  const last = dayOf(year, month, 31);
  return addDays(last, -((weekdayOf(last) - monday + 7) % 7));
}
