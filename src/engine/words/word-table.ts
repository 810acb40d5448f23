import { fail, ok, type Result } from '../../shared/result';
import type { Dictionary } from '../dictionary';
import { longestHash, PairHash, spread } from './word-hash';

/** "CRWT", the form of the file, entries and words; then the entries. All unsigned 32-bit, little endian. */
const magic = 0x54575243;
const form = 1;
const headerLength = 4;
/** Share of entries in use; more makes look-ups of unknown words slower, less the file larger. */
const fullest = 0.8;
const letterA = 97;
const letterZ = 122;
const mostNear = 8;
const mostRemembered = 5000;

/** A word of a table to be built. */
export interface TableWord {
  /** Lower case. */
  readonly word: string;
  /** True for words in common use, which misspelled words are compared with; false for rare words and names. */
  readonly common: boolean;
}

/**
 * A set of words as a table of 31-bit fingerprints (and one bit for words in common use) with open addressing: used as it
 * lies in its file, nothing is built at start. A word that is not in it is taken for known once in some hundred million.
 */
export class WordTable implements Dictionary {
  private readonly hash = new PairHash();
  /** Answers given before: the same words come again with every key pressed. */
  private readonly nearKnown = new Map<string, readonly string[]>();

  private constructor(private readonly entries: Uint32Array) {}

  /** Reads the content of a dictionary file; fails for anything else. */
  static read(content: Uint32Array): Result<WordTable> {
    const entries = content.subarray(headerLength);
    if (content[0] !== magic || content[1] !== form || content[2] !== entries.length || entries.length === 0)
      return fail('dictionary-damaged', 'The dictionary is damaged; install the program again.');
    return ok(new WordTable(entries));
  }

  /** Content of the dictionary file for these words; a word given twice is common where it is so once. */
  static write(words: readonly TableWord[]): Uint32Array {
    const all = new Map<string, boolean>();
    for (const { common, word } of words) all.set(word, common || (all.get(word) ?? false));
    const size = Math.ceil(all.size / fullest) + 1;
    const entries = new Uint32Array(size);
    const hash = new PairHash();
    for (const [word, common] of all) {
      const print = printOf(hash.of(word));
      let at = slotOf(hash, size);
      while (entries[at] !== 0) at = at + 1 === size ? 0 : at + 1;
      entries[at] = ((print << 1) | (common ? 1 : 0)) >>> 0;
    }
    const content = new Uint32Array(headerLength + size);
    content.set([magic, form, size, all.size]);
    content.set(entries, headerLength);
    return content;
  }

  has(word: string): boolean {
    const lower = word.toLowerCase();
    return lower.length <= longestHash && this.find(this.hash.of(lower)) !== 0;
  }

  near(word: string): readonly string[] {
    const lower = word.toLowerCase();
    const known = this.nearKnown.get(lower);
    if (known !== undefined) return known;
    const found = this.findNear(lower);
    if (this.nearKnown.size >= mostRemembered) this.nearKnown.clear();
    this.nearKnown.set(lower, found);
    return found;
  }

  private findNear(lower: string): readonly string[] {
    const { length } = lower;
    if (length < 2 || length >= longestHash) return [];
    const found = new Set<string>();
    const tails = tailsOf(lower);
    const head = new PairHash();
    for (let at = 0; at <= length && found.size < mostNear; at += 1) {
      const own = at < length ? lower.charCodeAt(at) : 0;
      const next = at + 1 < length ? lower.charCodeAt(at + 1) : 0;
      if (at < length && this.holds(head, tails, at + 1)) found.add(joined(lower, at, '', at + 1));
      if (at + 1 < length && own !== next && this.holds(head, tails, at + 2, next, own))
        found.add(joined(lower, at, String.fromCharCode(next, own), at + 2));
      for (let code = letterA; code <= letterZ; code += 1) {
        if (this.holds(head, tails, at, code)) found.add(joined(lower, at, String.fromCharCode(code), at));
        if (at < length && code !== own && this.holds(head, tails, at + 1, code))
          found.add(joined(lower, at, String.fromCharCode(code), at + 1));
      }
      if (at < length) head.add(own);
    }
    return [...found];
  }

  /** Whether a head, up to two letters (0 for none) and the tail from `to` on make a word in common use. */
  private holds(head: PairHash, tails: Int32Array, to: number, one = 0, two = 0): boolean {
    const { hash } = this;
    hash.a = head.a;
    hash.b = head.b;
    if (one !== 0) hash.add(one);
    if (two !== 0) hash.add(two);
    hash.append(tails[2 * to] ?? 0, tails[2 * to + 1] ?? 0, tails.length / 2 - 1 - to);
    return (this.find(hash) & 1) === 1;
  }

  /** The entry of a hashed word; 0 where there is none. */
  private find(hash: PairHash): number {
    const { entries } = this;
    const print = printOf(hash);
    let at = slotOf(hash, entries.length);
    for (let entry = entries[at] ?? 0; entry !== 0; entry = entries[at] ?? 0) {
      if (entry >>> 1 === print) return entry;
      at = at + 1 === entries.length ? 0 : at + 1;
    }
    return 0;
  }
}

function joined(word: string, from: number, inserted: string, to: number): string {
  return word.slice(0, from) + inserted + word.slice(to);
}

/** 31 bits, never 0: an entry of 0 is free. */
function printOf(hash: PairHash): number {
  return spread(hash.b) >>> 1 || 1;
}

function slotOf(hash: PairHash, size: number): number {
  return Math.floor((spread(hash.a) * size) / 0x1_0000_0000);
}

/** Both hashes of every tail of a word, in pairs. */
function tailsOf(word: string): Int32Array {
  const tails = new Int32Array(2 * (word.length + 1));
  const hash = new PairHash();
  const letter = new PairHash();
  for (let at = word.length - 1; at >= 0; at -= 1) {
    letter.of(word, at, at + 1);
    letter.append(hash.a, hash.b, word.length - 1 - at);
    hash.a = letter.a;
    hash.b = letter.b;
    tails[2 * at] = hash.a;
    tails[2 * at + 1] = hash.b;
  }
  return tails;
}
