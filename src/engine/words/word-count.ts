const ascii = /^[\0-\x7f]*$/;

/** The catalogue's WORDS(s): runs of letters and digits, with apostrophes and hyphens inside. */
export function wordCount(text: string): number {
  if (ascii.test(text)) return text.match(/[A-Za-z0-9][A-Za-z0-9'-]*/g)?.length ?? 0;
  return text.match(/[\p{L}\p{Nd}][\p{L}\p{Nd}'’-]*/gu)?.length ?? 0;
}
