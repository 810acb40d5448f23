import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/shared/finding';
import type { Report } from '../../src/shared/report';
import { changed, changeOf } from '../../src/shared/report-change';

const place = (offset: number) => ({ line: 1 + Math.floor(offset / 10), column: 1 + (offset % 10), offset });

function finding(name: string, offset: number, changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'title/length',
    check: 'title/length',
    severity: 'warning',
    message: 'Wrong.',
    help: 'Mend it.',
    file: 'a.json',
    pointer: '/info',
    range: { start: place(offset), end: place(offset + 3) },
    fingerprint: name,
    fix: 'safe',
    fixes: [{ title: 'Mend', grade: 'safe' }],
    ...changes,
  };
}

function report(findings: readonly Finding[], title = 'A'): Report {
  const summary = { error: 0, warning: findings.length, info: 0 };
  const publisher = { kind: 'verified', inferred: false } as const;
  return { title, publisher, profile: 'submission', summary, findings, skipped: [] };
}

const before = report([finding('a', 1), finding('b', 20), finding('c', 40)]);

function sent(now: Report) {
  const change = changeOf(before, now);
  expect(changed(before, change)).toEqual(now);
  return change;
}

describe('the change between two reports', () => {
  it('holds places only where findings move, go or come', () => {
    const now = report([finding('n', 0), finding('b', 21), finding('a', 30)], 'B');
    expect(sent(now).added).toEqual([finding('n', 0)]);
  });

  it('keeps findings that stay as they are', () => {
    const now = report([finding('a', 1), finding('c', 40)]);
    expect(changed(before, sent(now))?.findings[0]).toBe(before.findings[0]);
  });

  it.each([
    { message: 'Other.' },
    { severity: 'error' },
    { help: 'Do it.' },
    { pointer: '/x' },
    { fixes: [{ title: 'Other', grade: 'safe' }] },
    { fixes: [], fix: 'none' },
    { suppressed: { kind: 'rule', reason: 'A name.' } },
  ] as const)('sends a finding again that says something else: %o', (changes) => {
    const other = finding('b', 20, changes);
    expect(sent(report([finding('a', 1), other])).added).toEqual([other]);
  });

  it('can empty a report and fill an empty one', () => {
    sent(report([]));
    const none = report([]);
    expect(changed(none, changeOf(none, before))).toEqual(before);
  });

  it('is refused by a report it does not belong to', () => {
    const change = changeOf(before, before);
    expect(changed(report([finding('a', 1)]), change)).toBeUndefined();
    expect(changed(before, { ...change, places: change.places.subarray(1) })).toBeUndefined();
    expect(changed(before, { ...change, added: [finding('z', 1)] })).toBeUndefined();
    expect(changed(before, { ...change, places: new Int32Array([-1, 0, 0, 0, 0, 0, 0]) })).toBeUndefined();
    expect(changed(before, { ...change, places: new Int32Array([-2, 0, 0, 0, 0, 0, 0]) })).toBeUndefined();
  });
});
