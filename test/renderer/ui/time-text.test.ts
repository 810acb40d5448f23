import { describe, expect, it } from 'vitest';
import { absoluteTime, dayRange, dayText, relativeTime } from '../../../src/renderer/ui/time-text';

const now = Date.parse('2026-11-22T12:00:00Z');

describe('relativeTime', () => {
  it.each([
    ['2026-11-22T11:59:30Z', 'just now'],
    ['2026-11-22T11:59:00Z', '1 minute ago'],
    ['2026-11-22T11:00:01Z', '59 minutes ago'],
    ['2026-11-22T10:00:00Z', '2 hours ago'],
    ['2026-11-21T12:00:00Z', '1 day ago'],
    ['2026-11-08T12:00:00Z', '2 weeks ago'],
    ['2026-09-01T12:00:00Z', '2 months ago'],
    ['2024-11-01T12:00:00Z', '2 years ago'],
    ['2026-11-22T12:05:00Z', 'just now'],
    ['no time', ''],
  ])('%s is %s', (iso, text) => {
    expect(relativeTime(iso, now)).toBe(text);
  });
});

describe('absoluteTime', () => {
  it('shows the day and the clock of a zone', () => {
    expect(absoluteTime('2026-11-22T19:05:00Z', 'weekday', 'Europe/Berlin')).toBe('Sun 22 Nov 2026, 20:05');
    expect(absoluteTime('2026-11-22T23:30:00Z', 'plain', 'Europe/Berlin')).toBe('23 Nov 2026, 00:30');
  });

  it('gives back what is no time', () => {
    expect(absoluteTime('soon')).toBe('soon');
  });
});

describe('days', () => {
  it('have the weekday in front unless not wanted', () => {
    expect(dayText('2026-10-09')).toBe('Fri 9 Oct 2026');
    expect(dayText('2026-10-09', 'plain')).toBe('9 Oct 2026');
    expect(dayText('2026-13-09')).toBe('2026-13-09');
  });

  it.each([
    ['2026-10-22', '2026-10-29', '22 – 29 Oct 2026'],
    ['2026-10-29', '2026-11-02', '29 Oct – 2 Nov 2026'],
    ['2026-12-30', '2027-01-06', '30 Dec 2026 – 6 Jan 2027'],
    ['2026-12-30', '2026-12-30', '30 Dec 2026'],
    ['soon', '2026-12-30', 'soon – 2026-12-30'],
  ])('%s to %s is %s', (from, to, text) => {
    expect(dayRange(from, to)).toBe(text);
  });

  it('name both weekdays of a range', () => {
    expect(dayRange('2026-10-22', '2026-10-29', 'weekday')).toBe('Thu 22 – Thu 29 Oct 2026');
  });
});
