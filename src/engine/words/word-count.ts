/** The catalogue's WORDS(s): runs of letters and digits, with apostrophes and hyphens inside. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{Nd}][\p{L}\p{Nd}'’-]*/gu)?.length ?? 0;
}
