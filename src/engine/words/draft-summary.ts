import lists from '../data/lists.json';
import { isAscii } from './ascii';
import { codePoints } from './code-points';

const abbreviations: ReadonlySet<string> = new Set(lists.abbreviations);

/**
 * A summary drafted from an operationId: camel case split into words, sentence case, abbreviations in capitals.
 * Undefined when the id holds no word, or more of them than a summary may have (80 characters).
 */
export function draftSummary(operationId: string): string | undefined {
  // Long ids are cut off before any work; they could not become a summary anyway.
  if (operationId.length > 200) return undefined;
  const words = splitName(operationId).map(inSentence);
  const [first = '', ...rest] = words;
  return usable([capitalized(first), ...rest].join(' '));
}

/**
 * A label drafted from the name of a parameter or property: camel case and marks split, every word capitalized,
 * abbreviations in capitals. Undefined when the name holds no word, or more than a label may have.
 */
export function draftLabel(name: string): string | undefined {
  if (name.length > 200) return undefined;
  const words = splitName(name).map((word) => capitalized(inSentence(word)));
  return usable(words.join(' '));
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A draft with a letter that is not too long. */
function usable(draft: string): string | undefined {
  return hasLetter(draft) && codePoints(draft) <= 80 ? draft : undefined;
}

/** A name that is a single word. */
const plainWord = /^[a-z]+$/;

/** Classes of all scripts take several times as long as those that do for most names. */
function splitName(name: string): readonly string[] {
  if (isAscii(name)) {
    if (plainWord.test(name)) return [name];
    return name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/([A-Z])([A-Z](?!s(?![a-z]))[a-z])/g, '$1 $2')
      .split(/[^A-Za-z0-9]+/)
      .filter((word) => word !== '');
  }
  return (
    name
      .replace(/([\p{Ll}\p{Nd}])(\p{Lu})/gu, '$1 $2')
      // The last capital of a run starts the next word, unless the run is a plural such as IDs.
      .replace(/(\p{Lu})(\p{Lu}(?!s(?!\p{Ll}))\p{Ll})/gu, '$1 $2')
      .split(/[^\p{L}\p{Nd}]+/u)
      .filter((word) => word !== '')
  );
}

function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || (!isAscii(text) && /\p{L}/u.test(text));
}

function isAcronym(word: string): boolean {
  return /^[A-Z][A-Z0-9]/.test(word) || (!isAscii(word) && /^\p{Lu}(?:\p{Lu}|\p{Nd})/u.test(word));
}

function inSentence(word: string): string {
  const lower = word.toLowerCase();
  if (lower !== 'https' && lower.endsWith('s') && abbreviations.has(lower.slice(0, -1))) {
    return `${lower.slice(0, -1).toUpperCase()}s`;
  }
  if (abbreviations.has(lower)) return lower.toUpperCase();
  return word === lower || !isAcronym(word) ? lower : word;
}
