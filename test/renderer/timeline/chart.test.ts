import { describe, expect, it } from 'vitest';
import {
  chartAxis,
  chartRows,
  chartTicks,
  closedDays,
  keyOf,
  sameEstimate,
} from '../../../src/renderer/features/timeline/chart';
import { dateOf, dayNumber, isWeekend, weekdayOf } from '../../../src/renderer/features/timeline/days';
import type { Estimate } from '../../../src/shared/timeline';
import { estimate } from './support';

describe('rows', () => {
  it('go from readiness over skipped starts and regions to completion', () => {
    const kinds = chartRows(estimate()).map(({ kind }) => kind);
    expect(kinds).toEqual(['ready', 'skipped', ...Array(6).fill('region'), 'complete']);
  });

  it('join many skipped starts', () => {
    const skippedStarts = Array.from({ length: 9 }, (_, i) => ({
      date: dateOf(20_700 + 7 * i),
      reason: 'Freeze date',
    }));
    const rows = chartRows(estimate({ skippedStarts }));
    expect(rows.filter(({ kind }) => kind === 'skipped')).toHaveLength(3);
    expect(rows[4]).toMatchObject({ kind: 'skipped-more', from: dateOf(20_721), to: dateOf(20_756) });
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
  });
});

describe('the axis', () => {
  it('reaches from the ready day in Los Angeles to the end of the range', () => {
    const axis = chartAxis(estimate({ readyAt: '2026-10-02T05:00:00Z' }));
    expect(dateOf(axis.first)).toBe('2026-10-01');
    expect(dateOf(axis.last)).toBe('2026-10-30');
    expect(axis.ready - axis.first).toBeCloseTo(22 / 24);
  });

  it('has a mark per day where there is room, else on Mondays', () => {
    const axis = chartAxis(estimate());
    const days = chartTicks(axis, 30);
    expect(days.map(({ label }) => label).slice(0, 3)).toEqual(['1', '2', '3']);
    expect(days).toHaveLength(29);
    const weeks = chartTicks(axis, 8);
    expect(weeks.map(({ label }) => label)).toEqual(['5', '12', '19', '26']);
    expect(weeks.every(({ day }) => weekdayOf(day) === 1)).toBe(true);
  });

  it('names each month once', () => {
    const axis = chartAxis(estimate({ completionTo: '2026-12-02' }));
    const named = chartTicks(axis, 30).filter(({ month }) => month !== null);
    expect(named.map(({ month, label }) => [month, label])).toEqual([
      ['Oct', '1'],
      ['Nov', '1'],
      ['Dec', '1'],
    ]);
  });
});

describe('closed days', () => {
  const closedOf = (given: Estimate, freezeDates: readonly string[] = []) =>
    closedDays(chartAxis(given), given, freezeDates)
      .filter(({ kind }) => kind !== 'weekend')
      .map(({ day, kind, reason }) => [dateOf(day), kind, reason]);

  it('are weekends, holidays and freeze dates', () => {
    const closed = [
      { date: '2026-10-12', reason: 'Columbus Day' },
      { date: '2026-10-14', reason: 'Freeze date' },
    ];
    expect(closedOf(estimate({ closedDays: closed }), ['2026-10-14', '2026-10-17'])).toEqual([
      ['2026-10-12', 'holiday', 'Columbus Day'],
      ['2026-10-14', 'freeze', 'Freeze date'],
    ]);
    const weekends = closedDays(chartAxis(estimate()), estimate(), []);
    expect(weekends.every(({ day }) => isWeekend(day))).toBe(true);
    expect(weekends).toHaveLength(8);
  });

  it('are known as far as an estimate stored without them tells', () => {
    expect(closedOf(estimate())).toEqual([]);
  });
});

describe('days', () => {
  it('count from 1970 and back', () => {
    expect(dateOf(dayNumber('2028-02-29'))).toBe('2028-02-29');
    expect(weekdayOf(dayNumber('2026-10-04'))).toBe(0);
    expect(weekdayOf(dayNumber('1969-12-31'))).toBe(3);
    expect(dayNumber('2026-02-30')).toBeNaN();
    expect(dayNumber('soon')).toBeNaN();
  });
});

describe('sameEstimate', () => {
  it('looks at what an estimate says, not at how it is written', () => {
    const other = estimate({ readyAt: '2026-10-01T16:30:00Z', closedDays: [] });
    expect(sameEstimate(estimate(), other)).toBe(true);
    expect(sameEstimate(estimate(), estimate({ completionTo: '2026-10-30' }))).toBe(false);
    expect(sameEstimate(estimate(), estimate({ kind: 'independent' }))).toBe(false);
  });
});
