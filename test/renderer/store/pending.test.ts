import { describe, expect, it } from 'vitest';
import { withPending } from '../../../src/renderer/store/pending';
import type { Finding } from '../../../src/shared/finding';
import type { Report } from '../../../src/shared/report';

const place = (offset: number) => ({ line: 1, column: offset + 1, offset });

function finding(rule: string, offset: number, changes: Partial<Finding> = {}): Finding {
  return {
    rule,
    check: rule,
    severity: 'warning',
    message: 'Wrong.',
    help: 'Mend it.',
    file: 'b.json',
    pointer: '',
    range: { start: place(offset), end: place(offset + 1) },
    fingerprint: `${rule} ${offset}`,
    fix: 'none',
    fixes: [],
    ...changes,
  };
}

function report(findings: readonly Finding[]): Report {
  const summary = { error: 0, warning: findings.length, info: 0 };
  return {
    title: null,
    publisher: { kind: 'verified', inferred: false },
    profile: 'submission',
    summary,
    findings,
    skipped: [],
  };
}

const pending = new Set(['strings/spelling']);

describe('withPending', () => {
  it('keeps what the pending rules said before, in its place', () => {
    const first = report([finding('title/length', 5), finding('title/case', 30)]);
    const before = report([
      finding('title/length', 4),
      finding('strings/spelling', 20),
      finding('strings/spelling', 7, { suppressed: { kind: 'rule', reason: 'A name.' } }),
      finding('strings/spelling', 1, { file: 'c.json', severity: 'info' }),
    ]);
    const merged = withPending(first, before, pending);
    expect(merged.findings.map(({ rule, range }) => [rule, range.start.offset])).toEqual([
      ['title/length', 5],
      ['strings/spelling', 7],
      ['strings/spelling', 20],
      ['title/case', 30],
      ['strings/spelling', 1],
    ]);
    expect(merged.summary).toEqual({ error: 0, warning: 3, info: 1, suppressed: 1 });
  });

  it('takes a finding once', () => {
    const same = finding('strings/spelling', 3);
    expect(withPending(report([same]), report([same]), pending).findings).toEqual([same]);
  });

  it('is the report itself when there is nothing to keep', () => {
    const first = report([finding('title/length', 5)]);
    expect(withPending(first, null, pending)).toBe(first);
    expect(withPending(first, report([finding('title/length', 9)]), new Set())).toBe(first);
  });
});
