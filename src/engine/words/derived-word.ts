import type { Dictionary } from '../dictionary';

// Parts that English and technical writing put before a word at will.
const prefixes =
  /^(?:anti|auto|bi|co|counter|cross|cyber|de|dis|extra|fore|geo|hyper|inter|intra|macro|mega|meta|micro|mid|mini|mis|mono|multi|nano|non|out|over|photo|poly|post|pre|pro|proto|pseudo|quasi|re|self|semi|sub|super|tele|trans|tri|ultra|un|under|uni|up)$/;
const longestPrefix = 7;
const shortestPart = 4;

/** True for the plural of a word the dictionary holds, and for what can be done (`personalizable`). */
export function isInflected(word: string, dictionary: Dictionary): boolean {
  if (/[^s]s$/.test(word) && word.length > shortestPart && dictionary.has(word.slice(0, -1))) return true;
  const stem = word.replace(/(?:able|ability)$/, '');
  if (stem === word || stem.length < shortestPart) return false;
  return dictionary.has(stem) || dictionary.has(`${stem}e`);
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
