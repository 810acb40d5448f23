import type { FileEdit } from '../../shared/finding';
import type { AppliedFix } from '../../shared/fixing';
import type { Report } from '../../shared/report';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import { analyze, type CheckConfig } from '..';
import type { FixAllOptions } from '.';
import { withFileEdit } from './file-edit';

/** A safe fix on the disk, ready to be carried out. */
export interface DiskFix {
  readonly info: AppliedFix;
  readonly edit: FileEdit;
}

/** The safe fixes on the disk of a connector, in order, and what is left once they are done. */
export interface DiskFixes {
  readonly fixes: readonly DiskFix[];
  readonly report: Report;
}

/** Collects the safe fixes on the disk, one per file; texts are fixed first, by `fixAll`. Pure, like `analyze`. */
export function diskFixes(
  snapshot: ConnectorSnapshot,
  config: CheckConfig = {},
  { rules }: Pick<FixAllOptions, 'rules'> = {},
): DiskFixes {
  let current = snapshot;
  let analysis = analyze(current, config);
  const { publisher } = analysis.report;
  const fixes: DiskFix[] = [];
  // Each takes its finding away; the bound is for rules that break this.
  for (const _ of snapshot.entries) {
    const next = firstOf(analysis, rules, fixes);
    if (next === undefined) break;
    fixes.push(next);
    current = withFileEdit(current, next.edit);
    analysis = analyze(current, { ...config, publisher: publisher.kind });
  }
  return { fixes, report: { ...analysis.report, publisher } };
}

function firstOf(
  { report, fileEditOf }: ReturnType<typeof analyze>,
  rules: readonly string[] | undefined,
  done: readonly DiskFix[],
): DiskFix | undefined {
  for (const { rule, check, fingerprint, fixes, file, pointer, suppressed } of report.findings) {
    if (suppressed !== undefined || (rules !== undefined && !rules.includes(rule) && !rules.includes(check)))
      continue;
    const index = fixes.findIndex(({ grade, onDisk }) => grade === 'safe' && onDisk);
    const edit = fileEditOf(fingerprint, index);
    const title = fixes[index]?.title;
    if (
      edit === undefined ||
      title === undefined ||
      done.some(({ info }) => info.fingerprint === fingerprint)
    )
      continue;
    return { info: { rule, check, fingerprint, title, file, pointer }, edit };
  }
  return undefined;
}
