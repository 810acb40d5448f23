/** Part of a text replaced by another, in UTF-16 units of the text as the edits before it have left it. */
export interface Splice {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The text of an editor on its way to the main process: whole, or as the edits since it was told last. */
export type ToldText =
  | { readonly file: string; readonly serial: number; readonly text: string }
  | {
      readonly file: string;
      readonly serial: number;
      /** Which text the edits start from: serial of one told before, or version of the file on disk. */
      readonly base: number | string;
      readonly edits: readonly Splice[];
      /** UTF-16 units of the text after the edits. */
      readonly length: number;
    };

/** The text after the edits, in their order; undefined when one of them lies outside of it. */
export function spliced(text: string, edits: readonly Splice[]): string | undefined {
  let result = text;
  for (const { offset, length, text: inserted } of edits) {
    if (offset + length > result.length) return undefined;
    result = result.slice(0, offset) + inserted + result.slice(offset + length);
  }
  return result;
}
