import { endsAlphanumeric } from './alphanumeric';
import { isAscii } from './ascii';
import { contentEnd, contentStart, isWhiteSpace } from './code-points';
import type { Stretch } from './white-space';

const closers = new Set([...`)]"'”’»*_\``]);
const endMarks = new Set([...'.!?…']);

/** A change that ends a text as a sentence ends. */
export interface SentenceEnding extends Stretch {
  /** What stands between `from` and `to` afterwards. */
  readonly text: string;
  /** True when appending a full stop is plainly right: the text ends in a word, not in a URL or another mark. */
  readonly certain: boolean;
}

/** The catalogue's SENTENCE(s): the last character, closing brackets and quotes aside, is one of `. ! ? …`. */
export function isSentence(text: string): boolean {
  return text.endsWith('.') || endMarks.has(text[coreEnd(text) - 1] ?? '');
}

/** How to end a text that is no sentence: a full stop at its trimmed end, in place of a comma, colon or dash. */
export function sentenceEnding(text: string): SentenceEnding {
  const to = contentEnd(text, contentStart(text));
  const end = coreEnd(text);
  let from = end;
  while (from > 0 && isLoose(text[from - 1] ?? '')) from -= 1;
  if (from < end) return { from, to: end, text: '.', certain: false };
  const lastWord = text.slice(lastBlank(text, end) + 1, end);
  const certain = endsAlphanumeric(lastWord) && !lastWord.includes('://') && !/^www\./i.test(lastWord);
  return { from: to, to, text: '.', certain };
}

/** End of the trimmed text without closing marks. */
function coreEnd(text: string): number {
  let to = contentEnd(text, contentStart(text));
  while (to > 0 && closers.has(text[to - 1] ?? '')) to -= 1;
  return to;
}

/** Marks and blanks that a full stop takes the place of. */
function isLoose(character: string): boolean {
  if (isAscii(character)) return looseAscii.includes(character);
  return /[\p{Pd}\p{White_Space}]/u.test(character);
}

const looseAscii = ',:;- \t\n\v\f\r';

function lastBlank(text: string, before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code <= 0x7f) continue;
    if (code <= 0x7f ? isWhiteSpace(code) : /\s/.test(text.charAt(at))) return at;
  }
  return -1;
}
