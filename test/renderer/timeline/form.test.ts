import { describe, expect, it } from 'vitest';
import { datesBetween, spansOf } from '../../../src/renderer/features/timeline/days';
import {
  addFreeze,
  readForm,
  removeFreeze,
  type TimelineForm,
} from '../../../src/renderer/features/timeline/form';
import { requests } from '../../../src/shared/ipc';

const form: TimelineForm = {
  kind: null,
  ready: '2026-11-25T10:00',
  windowOpens: '09:00',
  policy: 'next-scheduled',
  freezeDates: [],
};

describe('readForm', () => {
  it('makes an input the contract accepts', () => {
    const { input, problems } = readForm({ ...form, freezeDates: ['2026-11-27'] }, 'independent');
    expect(input).toEqual({
      kind: 'independent',
      readyAt: '2026-11-25T10:00:00-08:00',
      windowOpens: '09:00',
      holidayStartPolicy: 'next-scheduled',
      freezeDates: ['2026-11-27'],
    });
    expect(problems).toEqual({});
    expect(requests['timeline/estimate'].input.safeParse(input).success).toBe(true);
  });

  it('prefers the kind chosen by hand', () => {
    expect(readForm({ ...form, kind: 'verified' }, 'independent').input?.kind).toBe('verified');
  });

  it('tells every wrong field', () => {
    const { input, problems } = readForm({ ...form, ready: '', windowOpens: '' }, 'verified');
    expect(input).toBeNull();
    expect(Object.keys(problems)).toEqual(['ready', 'windowOpens']);
  });

  it.each(['9:00', '24:00', '09:60', '09:00:30'])('refuses a window at %s', (windowOpens) => {
    expect(readForm({ ...form, windowOpens }, 'verified').problems.windowOpens).toBeDefined();
  });

  it('passes on the remark on a change of clocks', () => {
    expect(readForm({ ...form, ready: '2026-03-08T02:30' }, 'verified').remark).toContain('02:30');
  });
});

describe('freeze days', () => {
  it('are added one by one or as a span, in order and once', () => {
    const one = addFreeze(['2026-12-24'], '2026-12-22', '');
    expect(one).toEqual({ ok: true, dates: ['2026-12-22', '2026-12-24'] });
    const span = addFreeze(['2026-12-24'], '2026-12-23', '2026-12-25');
    expect(span).toEqual({ ok: true, dates: ['2026-12-23', '2026-12-24', '2026-12-25'] });
  });

  it.each([
    ['', '2026-12-25'],
    ['2026-12-25', '2026-12-24'],
    ['2026-12-24', ''],
    ['2026-01-01', '2027-01-02'],
    ['2026-02-30', ''],
    ['2026-12-25', 'x'],
  ])('from "%s" to "%s" are refused with a reason', (from, to) => {
    expect(addFreeze(['2026-12-24'], from, to)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/\.$/),
    });
  });

  it('are at most a leap year', () => {
    const year = datesBetween('2026-01-01', '2027-01-01');
    expect(year).toHaveLength(366);
    expect(addFreeze([], '2026-01-01', '2027-01-01')).toMatchObject({ ok: true });
    expect(addFreeze(year, '2027-01-02', '')).toMatchObject({ ok: false });
  });

  it('are listed as spans and removed as such', () => {
    const dates = ['2026-12-31', '2026-12-23', '2026-12-24', '2027-01-01', '2026-12-24'];
    expect(spansOf(dates)).toEqual([
      { from: '2026-12-23', to: '2026-12-24' },
      { from: '2026-12-31', to: '2027-01-01' },
    ]);
    expect(removeFreeze(dates, '2026-12-31', '2027-01-01')).toEqual([
      '2026-12-23',
      '2026-12-24',
      '2026-12-24',
    ]);
  });
});
