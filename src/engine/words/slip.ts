import type { Dictionary } from '../dictionary';

const shortest = 5;
const shortestCapitalized = 6;

/** What is likely meant by a word that is not in the dictionary. */
export interface Slip {
  /** Known words one typing slip away that begin alike; never empty. */
  readonly meant: readonly string[];
  /** True where the word looks misspelled rather than unknown. */
  readonly likely: boolean;
}

/**
 * The typing slip that made `word` (as written, letters only) of an English word; undefined where there is none. People
 * get the first letter right; short words are abbreviations; and in words with a capital, which are often names, only a
 * letter too many, too few or two exchanged in the middle tell: names are made by changing letters and ends.
 */
export function slipOf(word: string, dictionary: Dictionary): Slip | undefined {
  const lower = word.toLowerCase();
  const capitalized = word !== lower;
  if (lower.length < (capitalized ? shortestCapitalized : shortest) || !/[aeiouy]/.test(lower))
    return undefined;
  const meant = dictionary.near(lower).filter((near) => near[0] === lower[0]);
  if (meant.length === 0) return undefined;
  if (!capitalized) return { meant, likely: true };
  return meant.length === 1 ? { meant, likely: isInnerSlip(lower, meant[0] ?? '') } : undefined;
}

/** Neither a replaced letter nor a change at the end. */
function isInnerSlip(word: string, meant: string): boolean {
  if (word.at(-1) !== meant.at(-1)) return false;
  return word.length !== meant.length || [...word].sort().join('') === [...meant].sort().join('');
}
