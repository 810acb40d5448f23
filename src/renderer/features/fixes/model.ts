import { changesTexts, type Finding } from '../../../shared/finding';
import type { AppliedFix } from '../../../shared/fixing';

/** `1 file`, `2 files`. */
export function plural(count: number, noun: string, ending = 's'): string {
  return `${count} ${noun}${count === 1 ? '' : ending}`;
}

/** Number of findings, of one rule or of all, that fix-all can take on. */
export function fixableCount(findings: readonly Finding[], rule: string | null): number {
  return findings.filter(
    (finding) =>
      (rule === null || finding.rule === rule) &&
      finding.suppressed === undefined &&
      finding.fixes.some((fix) => fix.grade === 'safe' && changesTexts(fix)),
  ).length;
}

/** Equal fixes of a file in one line. */
export interface FixGroup {
  readonly title: string;
  readonly check: string;
  readonly count: number;
}

/** The fixes of a file, equal ones together, most frequent first. */
export function fixGroups(applied: readonly AppliedFix[], file: string): readonly FixGroup[] {
  const groups = new Map<string, FixGroup>();
  for (const { title, check, file: own } of applied) {
    if (own !== file) continue;
    const key = `${check} ${title}`;
    groups.set(key, { title, check, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || (a.check < b.check ? -1 : 1));
}
