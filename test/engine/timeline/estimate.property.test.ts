import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateDeployment } from '../../../src/engine/timeline/estimate';
import { federalHolidays } from '../../../src/engine/timeline/holidays';
import type { EstimateInput, IsoDate } from '../../../src/shared/timeline';

const day = 86_400_000;
const isoDate = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);
const weekday = (date: IsoDate) => new Date(`${date}T00:00:00Z`).getUTCDay();

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Los_Angeles',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** The instant of 09:00 in Los Angeles, found without the library under test: one of the two offsets fits. */
function windowOf(date: IsoDate): number {
  const fits = [7, 8]
    .map((hours) => Date.parse(`${date}T09:00:00Z`) + hours * 3_600_000)
    .find((instant) => clock.format(instant).includes('09:00'));
  if (fits === undefined) throw new Error(date);
  return fits;
}

const ready = fc.date({
  min: new Date('2000-01-02T00:00:00Z'),
  max: new Date('2100-12-30T00:00:00Z'),
  noInvalidDate: true,
});
const input: fc.Arbitrary<EstimateInput> = ready.chain((date) =>
  fc.record({
    kind: fc.constantFrom('verified' as const, 'independent' as const),
    readyAt: fc.constant(date.toISOString()),
    freezeDates: fc
      .array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 })
      .map((offsets) =>
        offsets.map((offset) => isoDate(Math.min(date.getTime() + offset * day, Date.UTC(2100, 11, 31)))),
      ),
  }),
);

function isOpen(date: IsoDate, freezeDates: readonly IsoDate[]): boolean {
  const holidays = federalHolidays(Number(date.slice(0, 4))).map((holiday) => holiday.observed);
  return ![0, 6].includes(weekday(date)) && !holidays.includes(date) && !freezeDates.includes(date);
}

describe('any estimate', () => {
  it('deploys on six consecutive deployment days and ends no sooner', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { regions, completionFrom, completionTo } = estimateDeployment(given);
        const frozen = given.freezeDates ?? [];
        const open: IsoDate[] = [];
        for (let time = Date.parse(regions[0]?.date ?? ''); open.length < 6; time += day) {
          if (isOpen(isoDate(time), frozen)) open.push(isoDate(time));
        }
        expect(regions.map((region) => region.date)).toEqual(open);
        expect(regions.map((region) => region.group)).toEqual([1, 2, 3, 4, 5, 6]);
        expect(completionFrom >= (open[5] ?? '')).toBe(true);
        expect(completionTo >= completionFrom).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('starts on the first permitted day with 24 hours of notice', () => {
    fc.assert(
      fc.property(input, (given) => {
        const start = estimateDeployment(given).regions[0]?.date ?? '';
        const instant = Date.parse(given.readyAt);
        const permitted = given.kind === 'verified' ? [5] : [1, 3];
        const fits = (date: IsoDate) =>
          permitted.includes(weekday(date)) &&
          isOpen(date, given.freezeDates ?? []) &&
          windowOf(date) - instant >= day;
        expect(fits(start)).toBe(true);
        for (let time = instant - day; isoDate(time) < start; time += day)
          expect(fits(isoDate(time))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('starts under the other policy no later', () => {
    fc.assert(
      fc.property(input, (given) => {
        const strict = estimateDeployment(given).regions[0]?.date ?? '';
        const other =
          estimateDeployment({ ...given, holidayStartPolicy: 'next-deployment-day' }).regions[0]?.date ?? '';
        expect(other <= strict).toBe(true);
        expect(isOpen(other, given.freezeDates ?? [])).toBe(true);
        expect(windowOf(other) - Date.parse(given.readyAt)).toBeGreaterThanOrEqual(day);
      }),
      { numRuns: 200 },
    );
  });

  it('is refused in plain words when the input is anything', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string(), { maxLength: 3 }),
        fc.string(),
        (readyAt, freezeDates, windowOpens) => {
          expect(() => estimateDeployment({ kind: 'verified', readyAt, freezeDates, windowOpens })).toThrow(
            RangeError,
          );
        },
      ),
    );
  });
});
