import type { TextEdit } from './finding';

/** A fix that was applied, for a list. */
export interface AppliedFix {
  readonly rule: string;
  readonly check: string;
  readonly fingerprint: string;
  readonly title: string;
  readonly file: string;
  /** Place in a JSON file at the time; empty for the root and for other files. */
  readonly pointer: string;
}

/** A text that came out different. */
export interface FixedFile {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Edits that lead from `before` to `after`, in offsets of `before`, in order and apart. */
  readonly edits: readonly TextEdit[];
}

/** Asks what the safe fixes of all findings come to, for the texts last checked. */
export interface FixAllRequest {
  readonly workspaceId: string;
  /** Generation of the check whose findings are shown. */
  readonly generation: number;
  /** Ids of rules or checks; null means all. */
  readonly rules: readonly string[] | null;
}

/** What the safe fixes come to; nothing has been changed yet. */
export interface FixAllPreview {
  /** In order of name. */
  readonly files: readonly FixedFile[];
  /** In the order applied. */
  readonly applied: readonly AppliedFix[];
}
