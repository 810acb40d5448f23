import lists from '../data/language.json';
import { isAscii } from './ascii';

const english: ReadonlySet<string> = new Set(lists.english);
const foreign: ReadonlySet<string> = new Set(lists.foreign);
const fewestWords = 8;
const fewestForeign = 2;

/** The catalogue's WORDS(s): letters and digits with hyphens and apostrophes inside or behind. */
export function wordsOf(text: string): readonly string[] {
  if (isAscii(text)) return text.match(/[A-Za-z0-9][A-Za-z0-9'-]*/g) ?? [];
  return text.match(/[\p{L}\p{Nd}][\p{L}\p{Nd}'’-]*/gu) ?? [];
}

/** The first of the words of a text; empty where it has none. */
export function firstWordOf(text: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9'-]*(?= )/.exec(text)?.[0] ?? wordsOf(text)[0] ?? '';
}

/** True for the little words English sentences are held together by. */
export function isEnglishWord(word: string): boolean {
  return english.has(word.toLowerCase());
}

/** True for the little words that other languages in Latin script are held together by. */
export function isForeignWord(word: string): boolean {
  return foreign.has(word.toLowerCase());
}

const betweenBlanks = /(?<![^ ])[A-Za-z]+(?![^ ])/g;

/** The foreign words by which a text in Latin script shows that it is not English; none for short or English texts. */
export function foreignWords(text: string): readonly string[] {
  // A word between blanks is one in any text, and nearly every English text has one that is in the list.
  for (const word of text.match(betweenBlanks) ?? []) if (isEnglishWord(word)) return [];
  const words = wordsOf(text);
  if (words.length < fewestWords) return [];
  const hits: string[] = [];
  for (const written of words) {
    const word = written.toLowerCase();
    if (english.has(word)) return [];
    if (foreign.has(word)) hits.push(word);
  }
  return hits.length < fewestForeign ? [] : [...new Set(hits)];
}

const hint = new RegExp(`\\b(?:${lists.foreign.join('|')})\\b`, 'i');

/** False where `foreignWords` finds none; much cheaper for the many texts that hold none of the words. */
export function mayBeForeign(text: string): boolean {
  return hint.test(text);
}
