/** Number of Unicode code points: the length every limit of the certification rules counts in. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Trims Unicode White_Space, as the catalogue's "trim" asks (JavaScript's own trim also takes U+FEFF). */
export function trimWhiteSpace(text: string): string {
  return text.replace(/^\p{White_Space}+/u, '').replace(/(?<!\p{White_Space})\p{White_Space}+$/u, '');
}

/** True for a string with at least one character that is not white space. */
export function isFilled(text: string | undefined): text is string {
  return text !== undefined && trimWhiteSpace(text) !== '';
}
