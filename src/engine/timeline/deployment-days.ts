import type { ClosedDay, IsoDate } from '../../shared/timeline';
import { addDays, requireDay, weekdayOf, yearOf } from './days';
import { federalHolidays } from './holidays';

/** Nothing is looked for further away: a plan that reaches beyond a year is a mistake in the freeze dates. */
export const horizonDays = 365;

/**
 * The days on which deployments happen, which are also the business days: Monday to Friday without the observed
 * federal holidays and without the freeze dates.
 */
export class DeploymentDays {
  private readonly frozen: ReadonlySet<IsoDate>;
  private readonly holidays = new Map<number, ReadonlyMap<IsoDate, string>>();

  /** @throws {RangeError} when a freeze date is no date */
  constructor(freezeDates: readonly IsoDate[] = []) {
    this.frozen = new Set(freezeDates);
    for (const date of this.frozen) requireDay(date, 'The freeze date');
  }

  isOpen(date: IsoDate): boolean {
    return weekdayOf(date) <= 5 && this.closedBecause(date) === undefined;
  }

  /** Name of the holiday, or that it is a freeze date; undefined for others and for ordinary weekends. */
  closedBecause(date: IsoDate): string | undefined {
    return this.holidaysOf(yearOf(date)).get(date) ?? (this.frozen.has(date) ? 'Freeze date' : undefined);
  }

  /** The weekdays without deployment from one day to another, both included. */
  closedBetween(from: IsoDate, to: IsoDate): readonly ClosedDay[] {
    const closed: ClosedDay[] = [];
    for (let date = from; date <= to; date = addDays(date, 1)) {
      const reason = weekdayOf(date) <= 5 ? this.closedBecause(date) : undefined;
      if (reason !== undefined) closed.push({ date, reason });
    }
    return closed;
  }

  /** The first `count` open days from `date` on, `date` included. @throws {RangeError} beyond the horizon */
  firstFrom(date: IsoDate, count: number): readonly IsoDate[] {
    const found: IsoDate[] = [];
    for (let offset = 0; found.length < count; offset += 1) {
      if (offset >= horizonDays) throw tooFar(date);
      const day = addDays(date, offset);
      if (this.isOpen(day)) found.push(day);
    }
    return found;
  }

  /**
   * The n-th business day after an event: the first one after it is day 1.
   * @throws {RangeError} beyond the horizon
   */
  after(date: IsoDate, count: number): IsoDate {
    return this.firstFrom(addDays(date, 1), count).at(-1) ?? date;
  }

  private holidaysOf(year: number): ReadonlyMap<IsoDate, string> {
    const known = this.holidays.get(year);
    if (known !== undefined) return known;
    const holidays = new Map(federalHolidays(year).map(({ observed, name }) => [observed, name]));
    this.holidays.set(year, holidays);
    return holidays;
  }
}

/** The failure when freeze dates leave no room. */
export function tooFar(from: IsoDate): RangeError {
  return new RangeError(
    `There are not enough deployment days within ${horizonDays} days from ${from}. Remove some of the freeze dates.`,
  );
}
