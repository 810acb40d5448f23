import type { Dictionary } from '../dictionary';
import { isEnglishWord, isForeignWord } from './language';
import { eachPlainWord } from './plain-words';

/** Texts of fewer words may lack the little words that English sentences are held together by. */
const fewestWords = 8;
/** Shorter words are not looked up. */
const fewestLetters = 3;

/** True where most words are known and the little ones are English: the text is English and no list of names. */
export function isEnglishProse(text: string, dictionary: Dictionary): boolean {
  let words = 0;
  let strange = 0;
  let english = 0;
  let foreign = 0;
  eachPlainWord(text, (from, to) => {
    const word = text.slice(from, to);
    words += 1;
    if (isEnglishWord(word)) english += 1;
    else if (isForeignWord(word)) foreign += 1;
    else if (to - from >= fewestLetters && /[a-z]/.test(word) && !dictionary.has(word)) strange += 1;
  });
  if (words < 2 || strange * 3 > words + 1) return false;
  return english > foreign || (words < fewestWords && strange <= 1 && foreign === 0);
}
