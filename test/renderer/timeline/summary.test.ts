import { describe, expect, it } from 'vitest';
import { publisherSummary } from '../../../src/renderer/features/timeline/summary';
import type { EstimateInput } from '../../../src/shared/timeline';
import { estimate } from './support';

const input: EstimateInput = { kind: 'verified', readyAt: '2026-10-01T09:30:00-07:00' };

describe('the summary for the publisher', () => {
  it('gives a range, the regions and what was skipped', () => {
    const lines = publisherSummary('Harbor Bookings', estimate(), input).split('\n');
    expect(lines[0]).toBe('## Expected deployment of Harbor Bookings');
    expect(lines).toContain('- Ready: Thu 1 Oct 2026, 09:30 PDT');
    expect(lines).toContain(
      '- Expected completion: **Thu 22 – Thu 29 Oct 2026** (on average 3 to 4 weeks after readiness)',
    );
    expect(lines).toContain('- Start skipped: Fri 2 Oct 2026 (less than 24 h notice)');
    expect(lines).toContain('| 6 | Australia, UK, US | Mon 19 Oct 2026 |');
  });

  it('promises nothing and names its source', () => {
    const text = publisherSummary('Harbor', estimate({ kind: 'independent' }), input);
    expect(text).toContain('certification documents');
    expect(text).toContain('expected, not promised');
    expect(text).toContain('7 to 10 business days');
    expect(text).not.toMatch(/\bwill\b/);
  });

  it('tells the freezes it counted with', () => {
    const freezeDates = ['2026-10-20', '2026-10-21', '2026-10-26'];
    const text = publisherSummary(null, estimate(), { ...input, freezeDates });
    expect(text).toMatch(/^## Expected deployment\n/);
    expect(text).toContain('- Counted without deployment: Tue 20 – Wed 21 Oct 2026\n');
    expect(text).toContain('- Counted without deployment: Mon 26 Oct 2026\n');
  });

  it('keeps a title from being read as markup', () => {
    const [first] = publisherSummary('A | *b*\n# <c>', estimate(), input).split('\n');
    expect(first).toBe('## Expected deployment of A \\| \\*b\\* \\# \\<c\\>');
  });
});
