import type { IconOperation } from './icon';

/** How bad a finding is. `error` blocks certification, `warning` will be questioned, `info` is advice. */
export type Severity = 'error' | 'warning' | 'info';

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** `safe`: fix-all may apply it. `suggest`: a person must choose. `none`: there is no automatic edit. */
export type FixGrade = 'safe' | 'suggest' | 'none';

/** A place in the decoded text of a file: 1-based line and column (UTF-16 units), 0-based UTF-16 offset after any BOM. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Half-open range: `end` is the first position after the text. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** One replacement in the decoded text of a file, in UTF-16 offsets of the text that was checked. */
export interface TextEdit {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Paints an icon that is there anew; whoever can decode pictures makes the new one. */
export interface IconEdit {
  readonly kind: 'icon';
  readonly file: string;
  readonly operation: IconOperation;
}

/**
 * A change of a file as a whole, which text edits cannot express. `rename`, `delete`, `encode` (write as UTF-8 without
 * byte order mark) and `icon` are about a file that is there, `create` about one that is not. Names are in the folder's
 * root.
 */
export type FileEdit =
  | IconEdit
  | { readonly kind: 'rename'; readonly file: string; readonly to: string }
  | { readonly kind: 'create'; readonly file: string; readonly text: string }
  | { readonly kind: 'delete'; readonly file: string }
  | { readonly kind: 'encode'; readonly file: string };

/** A fix as a person sees it in a menu; its edits are asked for by finding fingerprint and index. */
export interface FixInfo {
  readonly title: string;
  readonly grade: Exclude<FixGrade, 'none'>;
  /** It changes a file as a whole, on the disk and at once, and has no edits for an editor. */
  readonly onDisk?: true;
  /** It gives the submission this name, which stands in no file; it has no edits for an editor either. */
  readonly submissionName?: string;
}

/** True for a fix that changes texts in an editor, and nothing on the disk or beside the folder. */
export function changesTexts({ onDisk, submissionName }: FixInfo): boolean {
  return onDisk === undefined && submissionName === undefined;
}

/** Why a finding does not count: somebody suppressed it with a reason, or it is in the baseline. */
export interface Suppression {
  /** `finding`: this finding alone, by fingerprint; `rule`: everything a rule says there; `baseline`: it was there before. */
  readonly kind: 'finding' | 'rule' | 'baseline';
  readonly reason: string;
  readonly author?: string;
  /** Last day on which the suppression applies, YYYY-MM-DD. */
  readonly expires?: string;
  /** Settings file that says so, as seen from the connector's folder; absent for the baseline. */
  readonly source?: string;
}

/** One broken check at one place. */
export interface Finding {
  /** Rule id of the catalogue, such as `title/max-length`. */
  readonly rule: string;
  /** Check key inside the rule; equals the rule id for rules with one check. */
  readonly check: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly help: string;
  /** Name of the file inside the connector folder; `.` for the folder itself. */
  readonly file: string;
  /** RFC 6901 pointer into a JSON file; empty for the root and for files that are not JSON. */
  readonly pointer: string;
  readonly range: Range;
  /** Stable identity across reformatting, reordering and line-end changes. */
  readonly fingerprint: string;
  /** Best grade among `fixes`. */
  readonly fix: FixGrade;
  readonly fixes: readonly FixInfo[];
  /** Set when the finding does not count; it stays in the report all the same. */
  readonly suppressed?: Suppression;
}
