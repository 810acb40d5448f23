import { contentEnd, contentStart, trimWhiteSpace } from './code-points';

/** Half-open stretch of a decoded string, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is left of a text after trimming Unicode White_Space; an empty stretch at the end for a blank text. */
export function contentOf(text: string): Stretch {
  const from = contentStart(text);
  return { from, to: contentEnd(text, from) };
}

/** Trims and turns every run of two or more blanks, every line break and every tab into one space. */
export function tidySpaces(text: string): string {
  return trimWhiteSpace(text).replace(/\p{White_Space}{2,}|[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ');
}

const mayBeUntidy = /^[\s\u0085]|[\s\u0085]$|[\t\n\v\f\r\u0085\u2028\u2029]|[\s\u0085]{2}/;

/** A run of blanks a clean text does not have. */
export interface UntidyRun extends Stretch {
  /** `break`: holds a line break or tab; `start`: leads; `run`: several blanks; `end`: one trailing blank. */
  readonly kind: 'break' | 'start' | 'run' | 'end';
}

/** The runs of blanks that `tidySpaces` changes, in text order. */
export function untidySpaces(text: string): readonly UntidyRun[] {
  const runs: UntidyRun[] = [];
  if (!mayBeUntidy.test(text)) return runs;
  for (const { 0: blanks, index: from } of text.matchAll(/\p{White_Space}+/gu)) {
    const to = from + blanks.length;
    if (/[\t\n\v\f\r\u0085\u2028\u2029]/.test(blanks)) runs.push({ from, to, kind: 'break' });
    else if (from === 0) runs.push({ from, to, kind: 'start' });
    else if (blanks.length > 1) runs.push({ from, to, kind: 'run' });
    else if (to === text.length) runs.push({ from, to, kind: 'end' });
  }
  return runs;
}
