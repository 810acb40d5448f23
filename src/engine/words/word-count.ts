import { isAscii } from './ascii';

/** The catalogue's WORDS(s): runs of letters and digits, with apostrophes and hyphens inside. */
export function wordCount(text: string): number {
  if (isAscii(text)) return text.match(/[A-Za-z0-9][A-Za-z0-9'-]*/g)?.length ?? 0;
  return text.match(/[\p{L}\p{Nd}][\p{L}\p{Nd}'’-]*/gu)?.length ?? 0;
}

/** Whether a text has so many words or more, which most show long before their end. */
export function hasWords(text: string, least: number): boolean {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length && count < least; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return wordCount(text) >= least;
    const letter = code | 0x20;
    if ((letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39)) {
      if (!inWord) count += 1;
      inWord = true;
    } else if (code !== apostrophe && code !== hyphen) inWord = false;
  }
  return count >= least;
}

const apostrophe = 0x27;
const hyphen = 0x2d;
