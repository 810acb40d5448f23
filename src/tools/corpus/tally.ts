import type { PublisherKind, Report } from '../../shared/report';

/** Hits of one check: findings in all, and folders with at least one. */
export interface Hits {
  readonly findings: number;
  readonly folders: number;
}

/** Folders looked at and hits per check key, for one publisher kind. */
export interface KindTally {
  readonly folders: number;
  readonly checks: ReadonlyMap<string, Hits>;
}

export type Tally = Readonly<Record<PublisherKind, KindTally>>;

/** Counts findings and folders per check and publisher kind; a folder counts once per check. */
export function tally(reports: Iterable<Report>): Tally {
  const kinds = {
    verified: { folders: 0, checks: new Map<string, Hits>() },
    independent: { folders: 0, checks: new Map<string, Hits>() },
  };
  for (const report of reports) {
    const kind = kinds[report.publisher.kind];
    kind.folders += 1;
    const seen = new Map<string, number>();
    for (const { check } of report.findings) seen.set(check, (seen.get(check) ?? 0) + 1);
    for (const [check, count] of seen) {
      const { findings, folders } = kind.checks.get(check) ?? { findings: 0, folders: 0 };
      kind.checks.set(check, { findings: findings + count, folders: folders + 1 });
    }
  }
  return kinds;
}

/**
 * How likely `hits` or something further from expectation would be among `folders` drawn at random where the share is
 * `share` (0 to 1): twice the smaller binomial tail, at most 1.
 */
export function chance(hits: number, folders: number, share: number): number {
  if (folders === 0) return 1;
  // A share of exactly 0 or 1 was measured on a finite set too; one folder in a thousand keeps it from being certain.
  const p = Math.min(0.999, Math.max(0.001, share));
  let below = 0;
  let above = 0;
  let term = (1 - p) ** folders;
  for (let k = 0; k <= folders; k += 1) {
    if (k <= hits) below += term;
    if (k >= hits) above += term;
    term *= ((folders - k) / (k + 1)) * (p / (1 - p));
  }
  return Math.min(1, 2 * Math.min(below, above));
}
