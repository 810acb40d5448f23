import { changesTexts, type FixInfo, type TextEdit } from '../../shared/finding';
import type { AppliedFix } from '../../shared/fixing';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import type { Analysis } from '..';
import { EditRanges } from './edit-ranges';

/** A fix about to be applied. */
export interface ChosenFix {
  readonly info: AppliedFix;
  readonly edits: readonly TextEdit[];
  /** Tells fixes apart within a run. */
  readonly key: string;
}

/** Which fixes are wanted. */
export interface Wanted {
  /** Rules or checks; undefined means all. */
  readonly rules: ReadonlySet<string> | undefined;
  /** `suggest` takes the first suggestion where there is no safe fix. */
  readonly grade: FixInfo['grade'];
  /** Keys of fixes that proved unsound. */
  readonly without: ReadonlySet<string>;
}

/**
 * The first wanted fix of each finding, as far as it does not meet an earlier one: the others come in a later round.
 * Fixes of texts that are not in the snapshot are left out.
 */
export function chooseFixes(
  analysis: Analysis,
  snapshot: ConnectorSnapshot,
  wanted: Wanted,
): readonly ChosenFix[] {
  const taken = new EditRanges(snapshot.texts);
  const chosen: ChosenFix[] = [];
  for (const { rule, check, fingerprint, fixes, file, pointer, suppressed } of analysis.report.findings) {
    if (suppressed !== undefined) continue;
    if (wanted.rules !== undefined && !wanted.rules.has(rule) && !wanted.rules.has(check)) continue;
    let index = fixes.findIndex((fix) => fix.grade === 'safe' && changesTexts(fix));
    if (index < 0 && wanted.grade === 'suggest') index = fixes.findIndex(changesTexts);
    const fix = fixes[index];
    const key = `${fingerprint} ${index}`;
    if (fix === undefined || wanted.without.has(key)) continue;
    const edits = analysis.editsOf(fingerprint, index) ?? [];
    if (edits.length === 0 || !taken.add(edits)) continue;
    const info = { rule, check, fingerprint, title: fix.title, file: edits[0]?.file ?? file, pointer };
    chosen.push({ info, edits, key });
  }
  return chosen;
}
