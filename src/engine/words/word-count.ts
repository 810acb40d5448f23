import { isAscii } from './ascii';

/** Most texts show in so many characters that they have a few words. */
const beginning = 80;

/** The catalogue's WORDS(s): runs of letters and digits, with apostrophes and hyphens inside. */
export function wordCount(text: string): number {
  if (isAscii(text)) return text.match(/[A-Za-z0-9][A-Za-z0-9'-]*/g)?.length ?? 0;
  return text.match(/[\p{L}\p{Nd}][\p{L}\p{Nd}'’-]*/gu)?.length ?? 0;
}

/** Whether a text has so many words or more. */
export function hasWords(text: string, least: number): boolean {
  if (text.length > beginning && wordCount(text.slice(0, beginning)) >= least) return true;
  return wordCount(text) >= least;
}
