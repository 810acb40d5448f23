import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/engine/rules';
import type { Finding } from '../../../src/shared/finding';
import type { PublisherKind, Report } from '../../../src/shared/report';
import { calibrationTable, deviations } from '../../../src/tools/corpus/table';
import { chance, tally } from '../../../src/tools/corpus/tally';

function report(kind: PublisherKind, checks: readonly string[]): Report {
  const findings = checks.map((check) => ({ check }) as Finding);
  return { publisher: { kind, inferred: false }, findings } as unknown as Report;
}

describe('tally', () => {
  it('counts findings, and a folder once per check', () => {
    const counts = tally([
      report('verified', ['a', 'a', 'b']),
      report('verified', ['a']),
      report('independent', ['b']),
    ]);
    expect(counts.verified.folders).toBe(2);
    expect(counts.verified.checks.get('a')).toEqual({ findings: 3, folders: 2 });
    expect(counts.verified.checks.get('b')).toEqual({ findings: 1, folders: 1 });
    expect(counts.independent.checks.get('b')).toEqual({ findings: 1, folders: 1 });
  });
});

describe('chance', () => {
  it('is one for what is expected and small for what is not', () => {
    expect(chance(5, 10, 0.5)).toBe(1);
    expect(chance(10, 10, 0.5)).toBeCloseTo(2 / 1024);
    expect(chance(0, 10, 0.5)).toBeCloseTo(2 / 1024);
  });

  it('knows that a share of nothing was measured on a finite set', () => {
    expect(chance(1, 35, 0)).toBeGreaterThan(0.05);
    expect(chance(4, 35, 0)).toBeLessThan(0.001);
    expect(chance(0, 0, 0.5)).toBe(1);
  });
});

describe('the table', () => {
  const checks = rules.flatMap(({ info }) => info.checks).filter(({ key }) => key === 'json/syntax');
  const many = [
    ...Array.from({ length: 10 }, () => report('verified', ['json/syntax'])),
    ...Array.from({ length: 10 }, () => report('independent', [])),
  ];

  it('shows the share of folders beside the catalogue and stars what chance does not explain', () => {
    const [, , row] = calibrationTable(checks, tally(many));
    expect(row).toBe('| `json/syntax` | 10 | 10 | 100.0% | 2.3% * | 0 | 0 | 0.0% | 1.3% | json/syntax |');
    expect(deviations(checks, tally(many))).toEqual(['json/syntax']);
    expect(deviations(checks, tally(many.slice(10)))).toEqual([]);
  });
});
