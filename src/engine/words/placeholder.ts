import lists from '../data/lists.json';
import { trimWhiteSpace } from './code-points';

// The list writes the flag the way other engines take it.
const pattern = new RegExp(lists.placeholderValue.replace(/^\(\?i\)/, ''), 'i');

/** PLACEHOLDER(s) of the catalogue: empty, or says that a real value belongs here. */
export function isPlaceholder(text: string): boolean {
  return pattern.test(trimWhiteSpace(text));
}
