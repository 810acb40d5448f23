import { describe, expect, it } from 'vitest';
import { DeploymentDays } from '../../../src/engine/timeline/deployment-days';
import { federalHolidays } from '../../../src/engine/timeline/holidays';

const observed = (year: number) =>
  federalHolidays(year).map((holiday) => `${holiday.observed} ${holiday.name}`);

describe('federal holidays', () => {
  it('of 2026: Independence Day is a Saturday', () => {
    expect(observed(2026)).toEqual([
      "2026-01-01 New Year's Day",
      '2026-01-19 Martin Luther King Jr. Day',
      "2026-02-16 Washington's Birthday",
      '2026-05-25 Memorial Day',
      '2026-06-19 Juneteenth',
      '2026-07-03 Independence Day',
      '2026-09-07 Labor Day',
      '2026-10-12 Columbus Day',
      '2026-11-11 Veterans Day',
      '2026-11-26 Thanksgiving Day',
      '2026-12-25 Christmas Day',
    ]);
  });

  it('of 2027: twelve, for New Year 2028 is observed on its last day', () => {
    expect(observed(2027)).toEqual([
      "2027-01-01 New Year's Day",
      '2027-01-18 Martin Luther King Jr. Day',
      "2027-02-15 Washington's Birthday",
      '2027-05-31 Memorial Day',
      '2027-06-18 Juneteenth',
      '2027-07-05 Independence Day',
      '2027-09-06 Labor Day',
      '2027-10-11 Columbus Day',
      '2027-11-11 Veterans Day',
      '2027-11-25 Thanksgiving Day',
      '2027-12-24 Christmas Day',
      "2027-12-31 New Year's Day",
    ]);
  });

  it('of 2028: ten, and Veterans Day is a Saturday', () => {
    expect(observed(2028)).toEqual([
      '2028-01-17 Martin Luther King Jr. Day',
      "2028-02-21 Washington's Birthday",
      '2028-05-29 Memorial Day',
      '2028-06-19 Juneteenth',
      '2028-07-04 Independence Day',
      '2028-09-04 Labor Day',
      '2028-10-09 Columbus Day',
      '2028-11-10 Veterans Day',
      '2028-11-23 Thanksgiving Day',
      '2028-12-25 Christmas Day',
    ]);
  });

  it('are eleven a year, on weekdays, in order, over a century', () => {
    const all = Array.from({ length: 101 }, (_, index) => federalHolidays(2000 + index)).flat();
    const weekdays = new Set(all.map((holiday) => new Date(`${holiday.observed}T00:00:00Z`).getUTCDay()));
    expect([...weekdays].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(all.map((holiday) => holiday.observed)).toEqual(all.map((holiday) => holiday.observed).sort());
    const actual = all.map((holiday) => holiday.date).filter((date) => date >= '2000' && date < '2101');
    // New Year's Day 2000 was a Saturday: observed, and so listed, in 1999.
    expect(actual).toHaveLength(101 * 11 - 1);
  });

  it('match the weekdays of the calendar', () => {
    for (let year = 2000; year <= 2100; year += 1) {
      for (const { name, date } of federalHolidays(year)) {
        const day = new Date(`${date}T00:00:00Z`);
        const week = Math.ceil(day.getUTCDate() / 7);
        if (/King|Washington/.test(name)) expect([day.getUTCDay(), week]).toEqual([1, 3]);
        if (name === 'Labor Day') expect([day.getUTCDay(), week]).toEqual([1, 1]);
        if (name === 'Columbus Day') expect([day.getUTCDay(), week]).toEqual([1, 2]);
        if (name === 'Thanksgiving Day') expect([day.getUTCDay(), week]).toEqual([4, 4]);
        if (name === 'Memorial Day') expect([day.getUTCDay(), day.getUTCDate() >= 25]).toEqual([1, true]);
      }
    }
  });
});

describe('deployment days', () => {
  const days = new DeploymentDays(['2026-11-30']);

  it('are weekdays without holidays and freeze dates', () => {
    expect(
      ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map((date) =>
        days.isOpen(date),
      ),
    ).toEqual([true, false, true, false, false, false]);
    expect(days.closedBecause('2026-11-26')).toBe('Thanksgiving Day');
    expect(days.closedBecause('2026-11-30')).toBe('Freeze date');
    expect(days.closedBecause('2026-11-28')).toBeUndefined();
  });

  it('count the first business day after an event as day 1', () => {
    expect(days.after('2026-11-06', 2)).toBe('2026-11-10');
    expect(days.after('2026-07-02', 2)).toBe('2026-07-07');
    expect(days.after('2026-07-04', 1)).toBe('2026-07-06');
    expect(days.after('2026-11-25', 2)).toBe('2026-12-01');
    expect(days.after('2026-11-25', 0)).toBe('2026-11-25');
  });

  it('refuse a freeze date that is none', () => {
    for (const date of [
      '2026-02-30',
      '2026-1-1',
      '',
      'soon',
      '2026-01-01T00:00:00Z',
      '1999-12-31',
      '2101-01-01',
    ]) {
      expect(() => new DeploymentDays([date])).toThrow(RangeError);
      expect(() => new DeploymentDays([date])).toThrow(`The freeze date "${date}"`);
    }
  });
});
