import type { FixInfo, TextEdit } from '../shared/finding';

/** A fix a rule offers; its edits are computed only when someone asks for them. */
export interface Fix extends FixInfo {
  readonly edits: () => readonly TextEdit[];
}

/** A fix with exactly one right answer; fix-all may apply it. */
export function safe(title: string, edits: Fix['edits']): Fix {
  return { title, grade: 'safe', edits };
}

/** A fix a person must choose. */
export function suggest(title: string, edits: Fix['edits']): Fix {
  return { title, grade: 'suggest', edits };
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
