import type { FileEdit, FixInfo, TextEdit } from '../shared/finding';

/** A fix a rule offers; its edits are computed only when someone asks for them. */
export interface Fix extends FixInfo {
  /** Empty for a fix that changes no texts. */
  readonly edits: () => readonly TextEdit[];
  /** For a fix on the disk alone. */
  readonly fileEdit?: () => FileEdit;
}

/** A fix with exactly one right answer; fix-all may apply it. */
export function safe(title: string, edits: Fix['edits']): Fix {
  return { title, grade: 'safe', edits };
}

/** A fix a person must choose. */
export function suggest(title: string, edits: Fix['edits']): Fix {
  return { title, grade: 'suggest', edits };
}

/** A fix that changes a file as a whole. */
export function onDisk(grade: FixInfo['grade'], title: string, fileEdit: () => FileEdit): Fix {
  return { title, grade, onDisk: true, edits: () => [], fileEdit };
}

/** A fix that gives the submission another name. */
export function renameSubmission(grade: FixInfo['grade'], title: string, submissionName: string): Fix {
  return { title, grade, submissionName, edits: () => [] };
}

/** Applies edits of one file to its text; of overlapping edits the earlier one wins. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length)) {
    if (edit.offset < at) continue;
    out += text.slice(at, edit.offset) + edit.text;
    at = edit.offset + edit.length;
  }
  return out + text.slice(at);
}
