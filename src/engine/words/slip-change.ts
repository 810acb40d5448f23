/** What tells one word from another that is one typing slip away. */
export interface Change {
  readonly kind: 'exchanged' | 'missing' | 'extra' | 'replaced';
  /** A double letter written once, or a single one written twice. */
  readonly doubling: boolean;
  readonly place: 'start' | 'middle' | 'end';
  /** For a replaced letter: the one written and the one meant. */
  readonly letters: readonly [string, string];
}

/** What is known about the word apart from its letters. */
export interface Nature {
  readonly capitalized: boolean;
  /** The word is a known one with a suffix. */
  readonly isDerived: () => boolean;
  /** The word is that, or two known ones joined. */
  readonly isMade: () => boolean;
}

/** The change that made `word` of `meant`; both in lower case and one slip apart. */
export function changeBetween(word: string, meant: string): Change {
  let at = 0;
  while (at < word.length && at < meant.length && word[at] === meant[at]) at += 1;
  const written = word[at] ?? '';
  const right = meant[at] ?? '';
  const letters = [written, right] as const;
  if (word.length === meant.length) {
    const exchanged = written === meant[at + 1] && word[at + 1] === right;
    const last = word.length - (exchanged ? 2 : 1);
    const place = at === 0 ? 'start' : at === last ? 'end' : 'middle';
    return { kind: exchanged ? 'exchanged' : 'replaced', doubling: false, place, letters };
  }
  const missing = word.length < meant.length;
  const longer = missing ? meant : word;
  const doubling = at > 0 && longer[at] === longer[at - 1];
  const first = doubling && at === 1 ? 1 : 0;
  const place = at === first ? 'start' : at === longer.length - 1 ? 'end' : 'middle';
  return { kind: missing ? 'missing' : 'extra', doubling, place, letters };
}

/**
 * Whether a change shows that a word is misspelled, and not a name or a term that happens to look like a common word.
 * The lengths were set by reading the unknown words of many short texts: the longer a word, the less it looks
 * like another one by chance. Exchanged, forgotten and doubled letters tell most; a replaced one and a change at the
 * ends tell least, because names and terms are made like that.
 */
export function tells(change: Change, word: string, nature: Nature): boolean {
  return nature.capitalized ? tellsInName(change, word, nature) : tellsInProse(change, word, nature);
}

/** The same where the connector itself uses the word that may be meant: then a slight change is enough. */
export function tellsWhereUsed({ doubling, kind, place }: Change, word: string, nature: Nature): boolean {
  // `listid` is no wrong `listed`.
  if (/ids?$/.test(word)) return false;
  if (place === 'middle') return true;
  if (nature.capitalized) return false;
  if (place === 'start') return doubling || (kind === 'missing' && word.length >= 6);
  if (kind === 'exchanged' || doubling) return true;
  return word.length >= (kind === 'missing' ? 6 : 8) && !nature.isDerived();
}

/** Words with a capital are often names. */
function tellsInName({ doubling, kind, place }: Change, word: string, nature: Nature): boolean {
  if (place !== 'middle') return false;
  switch (kind) {
    case 'exchanged':
      return true;
    case 'missing':
      return word.length >= 8 && (doubling || !nature.isDerived());
    case 'extra':
      return word.length >= 9 && (doubling || !nature.isMade());
    case 'replaced':
      return false;
  }
}

function tellsInProse(change: Change, word: string, nature: Nature): boolean {
  const { doubling, kind, place } = change;
  const { length } = word;
  if (place === 'start') return false;
  const middle = place === 'middle';
  switch (kind) {
    case 'exchanged':
      return middle || length >= 6;
    case 'missing':
      return doubling ? middle : length >= (middle ? 6 : 7) && !nature.isDerived();
    case 'extra':
      if (doubling) return length >= (middle ? 6 : 8);
      return middle && length >= 8 && !nature.isMade();
    case 'replaced':
      return middle && length >= shortestReplaced(change.letters) && !nature.isMade();
  }
}

/** The shortest word in which one letter for another is no chance. */
function shortestReplaced([written, meant]: readonly [string, string]): number {
  if (neighbors.get(written)?.includes(meant) === true) return 7;
  return vowels.includes(written) && vowels.includes(meant) ? 8 : 9;
}

const vowels = 'aeiouy';

/** Keys side by side. */
const neighbors: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'qwsz',
    b: 'vghn',
    c: 'xdfv',
    d: 'serfcx',
    e: 'wsdr',
    f: 'drtgvc',
    g: 'ftyhbv',
    h: 'gyujnb',
    i: 'ujko',
    j: 'huikmn',
    k: 'jiolm',
    l: 'kop',
    m: 'njk',
    n: 'bhjm',
    o: 'iklp',
    p: 'ol',
    q: 'wa',
    r: 'edft',
    s: 'awedxz',
    t: 'rfgy',
    u: 'yhji',
    v: 'cfgb',
    w: 'qase',
    x: 'zsdc',
    y: 'tghu',
    z: 'asx',
  }),
);
