import { describe, expect, it } from 'vitest';
import { keepSame } from '../../../src/renderer/store/keep-same';
import type { Report } from '../../../src/shared/report';

const report = (errors: number): Report => ({
  title: 'Tidy Orders',
  publisher: { kind: 'verified', inferred: true },
  profile: 'submission',
  summary: { error: errors, warning: 2, info: 0 },
  findings: [],
  skipped: [],
});

describe('keepSame', () => {
  it('keeps equal parts of the shown report, so that they are the same objects', () => {
    const shown = report(1);
    const kept = keepSame(report(1), shown);
    expect(kept).toEqual(shown);
    expect(kept.summary).toBe(shown.summary);
    expect(kept.publisher).toBe(shown.publisher);
  });

  it('takes over what differs', () => {
    const shown = report(1);
    const now = report(3);
    const suppressed = { ...now, summary: { ...shown.summary, suppressed: 1 } };
    expect(keepSame(now, shown).summary).toBe(now.summary);
    expect(keepSame(suppressed, shown).summary).toBe(suppressed.summary);
    expect(keepSame(shown, suppressed).summary).toBe(shown.summary);
    expect(keepSame(now, null)).toBe(now);
  });
});
