import { isEnglishWord } from './language';
import type { Stretch } from './white-space';

/** A word written twice in a row; the stretch is that of the second one and the blanks before it. */
export interface DoubledWord extends Stretch {
  readonly word: string;
  /** Where the first one starts. */
  readonly start: number;
  /** False for words with capitals that may be a name, such as "Duran Duran". */
  readonly certain: boolean;
}

const doubled = /(?<![\p{L}\p{N}_'’./@#-])([A-Za-z]+)[ \t\u00a0]+\1(?![\p{L}\p{N}_'’@#-]|[./]\w)/giu;
/** A text with more of them is made to keep the program busy. */
const most = 20;
/** Words that English repeats, in lower case. */
const repeatable: ReadonlySet<string> = new Set(['had', 'that', 'bye', 'is']);

/**
 * Words written twice in a row, in text order, twenty at most. Where the two differ in capitals only the little words
 * count: "Contact contact" is a verb and a noun.
 */
export function doubledWords(text: string): readonly DoubledWord[] {
  if (!mayDouble(text)) return none;
  const hits: DoubledWord[] = [];
  for (const match of text.matchAll(doubled)) {
    if (hits.length === most) break;
    const word = match[1] ?? '';
    const lower = word.toLowerCase();
    if ((lower.length < 2 && lower !== 'a') || repeatable.has(lower)) continue;
    const isLittle = isEnglishWord(lower);
    if (!match[0].endsWith(word) && !isLittle) continue;
    const start = match.index;
    const [from, to] = [start + word.length, start + match[0].length];
    hits.push({ word, start, from, to, certain: isLittle || word === lower });
  }
  return hits;
}

const none: readonly DoubledWord[] = [];

/**
 * Whether a run of characters before a blank, signs in front of it aside, stands behind it again. Looks at every
 * character about once, where the pattern above would try every word; nearly all texts end here.
 */
function mayDouble(text: string): boolean {
  let wordStart = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    let next = at + 1;
    while (text.charCodeAt(next) === blank) next += 1;
    while (wordStart < at && !isLetter(text.charCodeAt(wordStart))) wordStart += 1;
    const length = at - wordStart;
    if (length > 0 && (text.charCodeAt(at - 1) | 32) === (text.charCodeAt(next + length - 1) | 32)) {
      let same = 0;
      while (
        same < length &&
        (text.charCodeAt(wordStart + same) | 32) === (text.charCodeAt(next + same) | 32)
      )
        same += 1;
      if (same === length) return true;
    }
    wordStart = next;
    at = next - 1;
  }
  return unusualBlank.test(text);
}

const blank = 32;
const unusualBlank = /[\t\u00a0]/;

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
