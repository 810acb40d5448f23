import type { Dictionary } from '../dictionary';
import { isDerived, isMade } from './derived-word';
import { type Change, changeBetween, tells, tellsWhereUsed } from './slip-change';

const shortest = 5;
const shortestCapitalized = 6;
/** The shortest word in which a syllable written twice is no name. */
const shortestTwice = 9;

/** What is likely meant by a word that is not in the dictionary. */
export interface Slip {
  /** Common words one typing slip away; never empty. */
  readonly meant: readonly string[];
  /** True where the word looks misspelled rather than unknown. */
  readonly likely: boolean;
}

/**
 * The typing slip that made `word` (as written, letters only) of a common word; undefined where there is none. People
 * get the first letter right, and short words are abbreviations. `uses` tells whether the connector itself holds a word
 * in lower case: one that it holds is what was meant, and then a slight slip is enough.
 */
export function slipOf(
  word: string,
  dictionary: Dictionary,
  uses: (word: string) => boolean,
): Slip | undefined {
  const lower = word.toLowerCase();
  const capitalized = word !== lower;
  if (lower.length < (capitalized ? shortestCapitalized : shortest) || !/[aeiouy]/.test(lower))
    return undefined;
  const plural = wrongPlural(lower, dictionary);
  if (plural !== undefined) return { meant: [plural], likely: !capitalized };
  const nature = {
    capitalized,
    isDerived: () => isDerived(lower, dictionary),
    isMade: () => lower.endsWith('js') || isMade(lower, dictionary),
  };
  const near = dictionary.near(lower).map((each) => ({ each, change: changeBetween(lower, each) }));
  const once = near.length > 0 || nature.isMade() ? undefined : saidOnce(lower, dictionary);
  if (once !== undefined) return { meant: [once], likely: !capitalized };
  const used = near.filter(({ each, change }) => tellsWhereUsed(change, lower, nature) && uses(each));
  const telling = used.length > 0 ? used : near.filter(({ change }) => tells(change, lower, nature));
  const meant = used.length > 0 ? used : near.filter(({ change }) => mayBe(change, telling));
  if (meant.length === 0 || (capitalized && telling.length === 0 && meant.length > 1)) return undefined;
  return { meant: meant.map(({ each }) => each), likely: telling.length > 0 };
}

/** What else may have been meant: a replaced letter only where nothing tells more, else all changes of a telling kind. */
function mayBe(change: Change, telling: readonly { readonly change: Change }[]): boolean {
  if (change.place === 'start') return false;
  const kinds = telling.map((each) => each.change.kind);
  if (kinds.length === 0) return true;
  const isReplaced = change.kind === 'replaced';
  return kinds.includes(change.kind) && (!isReplaced || kinds.every((kind) => kind === 'replaced'));
}

/** `properties` for `propertys`. */
function wrongPlural(word: string, dictionary: Dictionary): string | undefined {
  if (!/[^aeiou]ys$/.test(word) || !dictionary.has(word.slice(0, -1))) return undefined;
  const right = `${word.slice(0, -2)}ies`;
  return dictionary.has(right) ? right : undefined;
}

/** `parameter` for `pararameter`. */
function saidOnce(word: string, dictionary: Dictionary): string | undefined {
  const twice = word.length < shortestTwice ? null : /([a-z]{2,3})\1/.exec(word);
  if (twice === null) return undefined;
  const right = word.slice(0, twice.index) + word.slice(twice.index + (twice[1] ?? '').length);
  return dictionary.has(right) ? right : undefined;
}
