import type { FileEdit } from '../../shared/finding';
import type { AppliedFix } from '../../shared/fixing';
import type { Report } from '../../shared/report';
import type { Result } from '../../shared/result';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import { type Analysis, analyze, type CheckConfig } from '..';
import type { FixAllOptions } from '.';
import { errorsByCheck } from './state';

/** A fix on the disk, ready to be carried out. */
export interface DiskFix {
  readonly info: AppliedFix;
  readonly edit: FileEdit;
  /** The connector right before and right after it. */
  readonly before: ConnectorSnapshot;
  readonly after: ConnectorSnapshot;
}

/** A fix on the disk that cannot be carried out, and one sentence on why. */
export interface LeftOutFix {
  readonly info: AppliedFix;
  readonly reason: string;
}

/** The fixes on the disk of a connector, in order, and what is left once they are done. */
export interface DiskFixes {
  readonly fixes: readonly DiskFix[];
  readonly leftOut: readonly LeftOutFix[];
  /** The connector with all of it done. */
  readonly snapshot: ConnectorSnapshot;
  readonly report: Report;
}

/** The connector as it is after an edit; a failure when the edit cannot be carried out. Changes nothing yet. */
export type TryOut = (snapshot: ConnectorSnapshot, edit: FileEdit) => Promise<Result<ConnectorSnapshot>>;

/**
 * Collects the fixes on the disk, one for each finding; texts are fixed first, by `fixAll`, whose options these are. A
 * picture that would bring a new error is left out. Pure but for `tryOut`.
 */
export async function diskFixes(
  snapshot: ConnectorSnapshot,
  config: CheckConfig,
  options: FixAllOptions,
  tryOut: TryOut,
): Promise<DiskFixes> {
  let current = snapshot;
  let analysis = analyze(current, config);
  const { publisher } = analysis.report;
  const fixes: DiskFix[] = [];
  const leftOut: LeftOutFix[] = [];
  // Each takes its finding away; the bound is for rules that break this.
  for (let tries = 0; tries <= 2 * snapshot.entries.length; tries += 1) {
    const next = firstOf(analysis, options, [...fixes, ...leftOut]);
    if (next === undefined) break;
    const after = await tryOut(current, next.edit);
    if (!after.ok) {
      leftOut.push({ info: next.info, reason: after.error.message });
      continue;
    }
    const checked = analyze(after.value, { ...config, publisher: publisher.kind });
    const news = next.edit.kind === 'icon' ? newErrors(analysis.report, checked.report) : [];
    if (news.length > 0) {
      leftOut.push({ info: next.info, reason: `The picture would then break ${news.join(' and ')}.` });
      continue;
    }
    fixes.push({ ...next, before: current, after: after.value });
    current = after.value;
    analysis = checked;
  }
  return { fixes, leftOut, snapshot: current, report: { ...analysis.report, publisher } };
}

function firstOf(
  { report, fileEditOf }: Analysis,
  { rules, grade }: FixAllOptions,
  done: readonly { readonly info: AppliedFix }[],
): Pick<DiskFix, 'info' | 'edit'> | undefined {
  for (const { rule, check, fingerprint, fixes, file, pointer, suppressed } of report.findings) {
    if (suppressed !== undefined || (rules !== undefined && !rules.includes(rule) && !rules.includes(check)))
      continue;
    let index = fixes.findIndex((fix) => fix.grade === 'safe' && fix.onDisk);
    if (index < 0 && grade === 'suggest') index = fixes.findIndex(({ onDisk }) => onDisk);
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

/** Checks that have more errors than before. */
function newErrors(before: Report, after: Report): readonly string[] {
  const old = errorsByCheck(before);
  return [...errorsByCheck(after)]
    .filter(([check, count]) => count > (old.get(check) ?? 0))
    .map(([check]) => check);
}
