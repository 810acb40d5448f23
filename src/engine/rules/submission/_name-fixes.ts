import type { FixInfo } from '../../../shared/finding';
import { type Fix, renameSubmission } from '../../fix';
import { quoted } from '../../words/quoted';
import { submissionNameFor } from '../../words/submission-name';

/** The fix that names the submission after the title; none where the definition has no title to name it after. */
export function submissionNamings(title: string | undefined, grade: FixInfo['grade']): readonly Fix[] {
  const name = submissionNameFor(title ?? '');
  if (name === undefined) return [];
  return [renameSubmission(grade, `Name the submission ${quoted(name, 120)}`, name)];
}
