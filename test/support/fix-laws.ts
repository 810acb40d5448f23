import { analyze, type CheckConfig } from '../../src/engine';
import { applyEdits } from '../../src/engine/fix';
import { EditedSnapshot } from '../../src/engine/fix-all/edited-snapshot';
import { errorsByCheck, type FixState, stateOf } from '../../src/engine/fix-all/state';
import type { DocumentCache } from '../../src/engine/model/connector';
import { changesTexts, type Finding, type FixInfo } from '../../src/shared/finding';
import type { ConnectorSnapshot } from '../../src/shared/snapshot';

/**
 * Errors a fix may bring, by the check it mends. Skeletons (`metadata/required`) are blanks for a person to fill in: they
 * are findings on purpose, so that they cannot be forgotten. The others mend what kept another check from looking.
 */
const mayBring: Readonly<Record<string, readonly string[]>> = {
  'metadata/required': ['metadata/website', 'metadata/privacy-policy', 'metadata/categories'],
  // "Internal" is meant to hide the operation; once it does, one operation fewer is left to count.
  'operation/visibility': ['operation/count'],
  // The copy of a publisher that is a finding already.
  'properties/stack-owner-required': ['properties/publisher-alphanumeric'],
  // A color that can be read can be compared.
  'properties/brand-color-required': ['icon/brand-color-match', 'properties/brand-color-forbidden'],
};

/** A fix of a finding, as it is tried alone. */
export interface TriedFix {
  readonly finding: Finding;
  readonly fix: FixInfo;
  readonly index: number;
}

/** All fixes of edits a connector's findings offer, of one grade. */
export function fixesOf(
  snapshot: ConnectorSnapshot,
  config: CheckConfig,
  grade: FixInfo['grade'],
): readonly TriedFix[] {
  return analyze(snapshot, config).report.findings.flatMap((finding) =>
    finding.fixes.flatMap((fix, index) =>
      fix.grade === grade && changesTexts(fix) ? [{ finding, fix, index }] : [],
    ),
  );
}

/** What is wrong with a fix; empty when it keeps every promise. */
export class FixLaws {
  private readonly cache: DocumentCache = new Map();
  private readonly before: FixState;
  private readonly errors: ReadonlyMap<string, number>;

  constructor(
    private readonly snapshot: ConnectorSnapshot,
    private readonly config: CheckConfig,
  ) {
    const first = stateOf(EditedSnapshot.of(snapshot), config, this.cache);
    this.config = { ...config, publisher: first.analysis.report.publisher.kind };
    this.before = first;
    this.errors = errorsByCheck(first.analysis.report);
  }

  brokenBy({ finding, fix, index }: TriedFix): readonly string[] {
    const what = `${finding.check} ${finding.file}${finding.pointer} "${fix.title}"`;
    const edits = this.before.analysis.editsOf(finding.fingerprint, index) ?? [];
    const problems: string[] = [];
    if (edits.length === 0) return [`${what}: has no edits`];
    for (const { file, offset, length } of edits) {
      const text = this.snapshot.texts.find(({ name }) => name === file)?.text;
      if (text === undefined || offset < 0 || length < 0 || offset + length > text.length)
        problems.push(`${what}: reaches outside ${file}`);
    }
    const sorted = [...edits].sort((a, b) => a.offset - b.offset);
    if (sorted.some((edit, at) => sorted[at - 1] !== undefined && overlaps(sorted[at - 1] ?? edit, edit)))
      problems.push(`${what}: its edits overlap`);
    const after = stateOf(EditedSnapshot.of(this.snapshot).with(edits), this.config, new Map(this.cache));
    for (const source of this.snapshot.texts) {
      const own = edits.filter(({ file }) => file === source.name);
      const now = after.edited.snapshot.texts.find(({ name }) => name === source.name)?.text;
      if (now !== applyEdits(source.text, own))
        problems.push(`${what}: touches ${source.name} beyond its edits`);
    }
    const added = [...errorsByCheck(after.analysis.report)].filter(
      ([check, count]) => count > (this.errors.get(check) ?? 0) && !mayBring[finding.check]?.includes(check),
    );
    const readable = after.valid.size > this.before.valid.size;
    if (added.length > 0 && !readable)
      problems.push(`${what}: adds ${added.map(([check]) => check).join(', ')}`);
    for (const name of this.before.valid)
      if (!after.valid.has(name)) problems.push(`${what}: breaks ${name}`);
    if (!this.clears(finding, after)) problems.push(`${what}: leaves its finding`);
    return problems;
  }

  /** Counted, because the next of several equal findings takes over the fingerprint of the one that is gone. */
  private clears({ check, fingerprint }: Finding, after: FixState): boolean {
    const left = after.analysis.report.findings;
    if (left.every((finding) => finding.fingerprint !== fingerprint)) return true;
    const count = (findings: readonly Finding[]) =>
      findings.filter((finding) => finding.check === check).length;
    return count(left) < count(this.before.analysis.report.findings);
  }
}

function overlaps(a: { offset: number; length: number }, b: { offset: number; length: number }): boolean {
  return a.offset + a.length > b.offset || (a.offset === b.offset && a.length === b.length);
}
