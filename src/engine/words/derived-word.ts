import type { Dictionary } from '../dictionary';

// Parts that English and technical writing put before a word at will.
const prefixes =
  /^(?:anti|auto|bi|co|counter|cross|cyber|de|dis|extra|fore|geo|hyper|inter|intra|macro|mega|meta|micro|mid|mini|mis|mono|multi|nano|non|out|over|photo|poly|post|pre|pro|proto|pseudo|quasi|re|self|semi|sub|super|tele|trans|tri|ultra|un|under|uni|up)$/;
const longestPrefix = 7;
const shortestPart = 4;

const suffixes = /(?:able|al|ed|er|ful|ic|ing|ish|ism|ist|ization|ize|ized|izer|izing|less|ly|ness|or|y)$/;

/**
 * True for the plural of a word the dictionary holds, for what can be done (`personalizable`), and for `-ise` where it
 * holds `-ize`.
 */
export function isInflected(word: string, dictionary: Dictionary): boolean {
  if (/[^s]s$/.test(word) && word.length > shortestPart && dictionary.has(word.slice(0, -1)))
    return !/[^aeiou]ys$/.test(word) || !dictionary.has(`${word.slice(0, -2)}ies`);
  const american = word.replace(/is(?=(?:e|ed|er|ers|es|ing|ation|ations)$)/, 'iz');
  if (american !== word && dictionary.has(american)) return true;
  const stem = word.replace(/(?:able|ability)$/, '');
  if (stem === word || stem.length < shortestPart) return false;
  return dictionary.has(stem) || dictionary.has(`${stem}e`);
}

/** True for a word that is put together of known parts, so that it needs no further explanation. */
export function isMade(word: string, dictionary: Dictionary): boolean {
  return isJoined(word, dictionary) || isDerived(word, dictionary);
}

/** True for a word of the dictionary with a suffix that makes another of it (`ingestor`, `resetless`). */
export function isDerived(word: string, dictionary: Dictionary): boolean {
  const singular = word.replace(/([^s])s$/, '$1');
  const suffix = suffixes.exec(singular)?.[0] ?? '';
  const stem = singular.slice(0, singular.length - suffix.length);
  if (suffix === '' || stem.length < shortestPart) return false;
  if (dictionary.has(stem)) return !(/[^aeiou]y$/.test(stem) && suffix.startsWith('e'));
  if (!/^[aeioy]/.test(suffix)) return false;
  return dictionary.has(`${stem}e`) || (stem.at(-1) === stem.at(-2) && dictionary.has(stem.slice(0, -1)));
}

/**
 * True for two words of the dictionary, or a prefix and a word, written as one. Misspelled words can be taken apart
 * like that by chance (`elegible`), so this is no proof that a word is right.
 */
export function isJoined(word: string, dictionary: Dictionary): boolean {
  for (let at = 2; at <= word.length - shortestPart; at += 1) {
    const head = word.slice(0, at);
    const opens = at <= longestPrefix && prefixes.test(head);
    if (!opens && (at < shortestPart || !dictionary.has(head))) continue;
    if (dictionary.has(word.slice(at))) return true;
  }
  return false;
}
