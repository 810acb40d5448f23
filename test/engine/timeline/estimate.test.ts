import { afterEach, describe, expect, it } from 'vitest';
import data from '../../../src/engine/data/process.json';
import { estimateDeployment } from '../../../src/engine/timeline/estimate';
import type { EstimateInput } from '../../../src/shared/timeline';

const datesOf = (input: EstimateInput) => estimateDeployment(input).regions.map((region) => region.date);
const startOf = (input: EstimateInput) => datesOf(input)[0];
const verified = (readyAt: string, more: Partial<EstimateInput> = {}): EstimateInput => ({
  kind: 'verified',
  readyAt,
  ...more,
});
const independent = (readyAt: string, more: Partial<EstimateInput> = {}): EstimateInput => ({
  ...verified(readyAt, more),
  kind: 'independent',
});

describe('worked examples', () => {
  it.each(data.examples)('$id', (example) => {
    const kind = example.publisher as EstimateInput['kind'];
    expect(estimateDeployment({ kind, readyAt: example.readyAt })).toEqual({
      kind,
      readyAt: example.readyAt,
      skippedStarts: example.skippedStarts,
      regions: example.regions.map((date, index) => ({
        group: index + 1,
        region: data.regions[index],
        date,
      })),
      completionFrom: example.expectedCompletionFrom,
      completionTo: example.expectedCompletionTo,
      closedDays: expect.any(Array),
    });
  });

  it('name the closed weekdays up to the end of the range', () => {
    const input = verified('2026-12-17T08:00:00-08:00', { freezeDates: ['2027-01-12', '2027-01-09'] });
    expect(estimateDeployment(input).closedDays).toEqual([
      { date: '2026-12-25', reason: 'Christmas Day' },
      { date: '2027-01-01', reason: "New Year's Day" },
      { date: '2027-01-12', reason: 'Freeze date' },
    ]);
  });

  it('fall on the weekdays of the catalogue', () => {
    const weekdays = (dates: readonly string[]) =>
      dates.map((date) =>
        new Date(`${date}T12:00:00Z`).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' }),
      );
    const firstWeek = ['Fri', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
    expect(
      data.examples.map((example) =>
        weekdays(datesOf({ kind: example.publisher as 'verified', readyAt: example.readyAt })),
      ),
    ).toEqual([
      firstWeek,
      ['Fri', 'Mon', 'Tue', 'Wed', 'Thu', 'Mon'],
      ['Fri', 'Mon', 'Tue', 'Wed', 'Thu', 'Mon'],
      ['Fri', 'Tue', 'Wed', 'Thu', 'Fri', 'Mon'],
      ['Wed', 'Thu', 'Fri', 'Mon', 'Tue', 'Wed'],
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Mon'],
      firstWeek,
      ['Wed', 'Thu', 'Fri', 'Mon', 'Tue', 'Wed'],
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Mon'],
    ]);
  });
});

describe('24 hours of notice', () => {
  it('suffice to the second, and one second less does not', () => {
    expect(startOf(verified('2026-10-01T09:00:00-07:00'))).toBe('2026-10-02');
    expect(startOf(verified('2026-10-01T09:00:01-07:00'))).toBe('2026-10-09');
    expect(startOf(independent('2026-09-08T09:00:00-07:00'))).toBe('2026-09-09');
    expect(startOf(independent('2026-09-08T09:00:00.001-07:00'))).toBe('2026-09-14');
  });

  it('are not given on the Friday itself', () => {
    const estimate = estimateDeployment(verified('2026-10-02T08:00:00-07:00'));
    expect(estimate.skippedStarts).toEqual([{ date: '2026-10-02', reason: 'less than 24 h notice' }]);
    expect(estimate.regions[0]?.date).toBe('2026-10-09');
  });

  it('are not asked of a window that was open already', () => {
    const estimate = estimateDeployment(verified('2026-10-02T09:00:01-07:00'));
    expect(estimate.skippedStarts).toEqual([]);
    expect(estimate.regions[0]?.date).toBe('2026-10-09');
    expect(estimateDeployment(verified('2026-10-02T09:00:00-07:00')).skippedStarts).toHaveLength(1);
  });

  it('are elapsed hours when the clocks go forward', () => {
    // Sunday 2026-03-08 has 23 hours: 24 before Monday 00:30 is Saturday 23:30.
    const at = (readyAt: string) => startOf(independent(readyAt, { windowOpens: '00:30' }));
    expect(at('2026-03-07T23:30:00-08:00')).toBe('2026-03-09');
    expect(at('2026-03-07T23:30:01-08:00')).toBe('2026-03-11');
  });

  it('are elapsed hours when the clocks go back', () => {
    // Sunday 2026-11-01 has 25 hours: 24 before Monday 00:30 is the first 01:30 of Sunday.
    const at = (readyAt: string) => startOf(independent(readyAt, { windowOpens: '00:30' }));
    expect(at('2026-11-01T01:30:00-07:00')).toBe('2026-11-02');
    expect(at('2026-11-01T01:30:00-08:00')).toBe('2026-11-04');
  });

  it('follow the opening of the window', () => {
    expect(startOf(verified('2026-10-01T09:30:00-07:00', { windowOpens: '09:30' }))).toBe('2026-10-02');
    expect(startOf(verified('2026-10-01T09:30:00-07:00', { windowOpens: '09:29' }))).toBe('2026-10-09');
  });
});

describe('the ready time', () => {
  it('is an instant, in whatever offset it is written', () => {
    const { readyAt: _, ...pacific } = estimateDeployment(verified('2026-11-25T10:00:00-08:00'));
    for (const readyAt of [
      '2026-11-25T18:00:00Z',
      '2026-11-26T03:00:00+09:00',
      '2026-11-25T18:00Z',
      '2026-11-25T18Z',
    ]) {
      expect(estimateDeployment(verified(readyAt))).toEqual({ ...pacific, readyAt });
    }
  });

  it('has its day in Los Angeles', () => {
    // 2026-11-25 21:00 there: three weeks are counted from the 25th.
    expect(estimateDeployment(verified('2026-11-26T05:00:00Z')).completionFrom).toBe('2026-12-16');
  });

  describe('whatever zone the computer is in', () => {
    const before = process.env.TZ;
    afterEach(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });

    it.each(['UTC', 'Asia/Tokyo', 'Pacific/Kiritimati', 'America/St_Johns'])('%s', (zone) => {
      process.env.TZ = zone;
      const { regions } = estimateDeployment(verified('2027-12-20T12:00:00-08:00'));
      expect(regions.map((region) => region.date)).toEqual(data.examples[6]?.regions);
    });
  });

  it.each([
    '',
    'soon',
    '2026-11-25',
    '2026-11-25T10:00:00',
    '2026-13-01T10:00:00Z',
    '2026-02-30T10:00:00Z',
    '2026-11-25T10:61:00Z',
  ])('refuses "%s"', (readyAt) => {
    expect(() => estimateDeployment(verified(readyAt))).toThrow(RangeError);
    expect(() => estimateDeployment(verified(readyAt))).toThrow(
      `The ready time "${readyAt}" is not a time with an offset`,
    );
  });

  it.each(['1999-12-31T10:00:00-08:00', '2101-01-02T00:00:00Z', '+275760-01-01T00:00:00Z'])(
    'refuses %s',
    (readyAt) => {
      expect(() => estimateDeployment(verified(readyAt))).toThrow('is not between 2000 and 2100');
    },
  );

  it('may be in the first and the last year', () => {
    expect(startOf(verified('2000-01-01T10:00:00-08:00'))).toBe('2000-01-07');
    // Friday 1 January 2101 is New Year's Day.
    expect(startOf(verified('2100-12-30T10:00:00-08:00'))).toBe('2101-01-07');
  });
});

describe('freeze dates', () => {
  it('shift every group like a holiday', () => {
    expect(
      datesOf(verified('2026-11-25T10:00:00-08:00', { freezeDates: ['2026-12-02', '2026-11-30'] })),
    ).toEqual(['2026-11-27', '2026-12-01', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08']);
  });

  it('on a start day move the start, and say so', () => {
    const estimate = estimateDeployment(
      verified('2026-11-25T10:00:00-08:00', { freezeDates: ['2026-11-27'] }),
    );
    expect(estimate.skippedStarts).toEqual([{ date: '2026-11-27', reason: 'Freeze date' }]);
    expect(estimate.regions[0]?.date).toBe('2026-12-04');
  });

  it('are no business days', () => {
    const input = independent('2027-03-01T09:00:00-08:00');
    expect(estimateDeployment(input).completionTo).toBe('2027-03-15');
    expect(estimateDeployment({ ...input, freezeDates: ['2027-03-04', '2027-03-06'] }).completionTo).toBe(
      '2027-03-16',
    );
  });

  it('push the completion range when the last group comes late', () => {
    const freezeDates = Array.from({ length: 30 }, (_, index) => dayAfter('2026-11-28', index));
    const estimate = estimateDeployment(verified('2026-11-25T10:00:00-08:00', { freezeDates }));
    expect(estimate.regions.map((region) => region.date)).toEqual([
      '2026-11-27',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-04',
    ]);
    expect([estimate.completionFrom, estimate.completionTo]).toEqual(['2027-01-04', '2027-01-04']);
  });

  it.each(['verified', 'independent'] as const)('fail when they fill a year: %s', (kind) => {
    const readyAt = '2026-11-25T10:00:00-08:00';
    for (const first of ['2026-11-25', '2026-11-26', '2026-11-28']) {
      const freezeDates = Array.from({ length: 365 }, (_, index) => dayAfter(first, index));
      for (const holidayStartPolicy of ['next-scheduled', 'next-deployment-day'] as const) {
        const input: EstimateInput = { kind, readyAt, freezeDates, holidayStartPolicy };
        expect(() => estimateDeployment(input)).toThrow(RangeError);
        expect(() => estimateDeployment(input)).toThrow('Remove some of the freeze dates.');
      }
    }
  });

  it('must be dates', () => {
    expect(() =>
      estimateDeployment(verified('2026-11-25T10:00:00-08:00', { freezeDates: ['2026-11-31'] })),
    ).toThrow('The freeze date "2026-11-31" is not a date.');
  });
});

describe('the policy next-deployment-day', () => {
  const policy = { holidayStartPolicy: 'next-deployment-day' } as const;

  it('starts on the deployment day after a holiday', () => {
    // Friday 2027-12-24 is Christmas Day observed.
    const estimate = estimateDeployment(verified('2027-12-20T12:00:00-08:00', policy));
    expect(estimate.skippedStarts).toEqual([{ date: '2027-12-24', reason: 'Christmas Day' }]);
    expect(estimate.regions[0]?.date).toBe('2027-12-27');
    expect(startOf(independent('2027-01-15T15:00:00-08:00', policy))).toBe('2027-01-19');
  });

  it('asks for the notice before the day that takes its place', () => {
    // Juneteenth is too near itself; Monday the 22nd is not.
    expect(startOf(verified('2026-06-18T10:00:00-07:00', policy))).toBe('2026-06-22');
    expect(estimateDeployment(verified('2026-06-21T10:00:00-07:00', policy))).toMatchObject({
      skippedStarts: [{ date: '2026-06-22', reason: 'less than 24 h notice' }],
      regions: [{ date: '2026-06-26' }, {}, {}, {}, {}, {}],
    });
  });

  it('changes nothing where no start is a holiday', () => {
    const input = verified('2026-10-01T09:00:00-07:00');
    expect(estimateDeployment({ ...input, ...policy })).toEqual(estimateDeployment(input));
  });
});

it.each(['9:00', '24:00', '09:60', '', 'nine'])('refuses the window opening "%s"', (windowOpens) => {
  expect(() => estimateDeployment(verified('2026-11-25T10:00:00-08:00', { windowOpens }))).toThrow(
    `The window opening "${windowOpens}" is not a time of day.`,
  );
});

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
