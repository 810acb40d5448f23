/** Longest word that can be hashed. */
export const longestHash = 48;

const first = 0x01000193;
const second = 0x5bd1e995;

/**
 * Two polynomial hashes of a text in one: those of a joined text follow from those of its parts, which makes trying all
 * neighbors of a word cheap. One object is used over and over, so that a look-up allocates nothing.
 */
export class PairHash {
  a = 0;
  b = 0;

  /** Hashes the letters `[from, to)` of a word. */
  of(word: string, from = 0, to = word.length): this {
    this.a = 0;
    this.b = 0;
    for (let at = from; at < to; at += 1) this.add(word.charCodeAt(at));
    return this;
  }

  add(code: number): void {
    this.a = (Math.imul(this.a, first) + code) | 0;
    this.b = (Math.imul(this.b, second) + code) | 0;
  }

  /** Appends a text of `length` characters with the hashes `a` and `b`. */
  append(a: number, b: number, length: number): void {
    this.a = (Math.imul(this.a, powersA[length] ?? 0) + a) | 0;
    this.b = (Math.imul(this.b, powersB[length] ?? 0) + b) | 0;
  }
}

const powersA = powersOf(first);
const powersB = powersOf(second);

function powersOf(base: number): Int32Array {
  const powers = new Int32Array(longestHash + 1);
  powers[0] = 1;
  for (let at = 1; at < powers.length; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 1, base);
  return powers;
}

/** Spreads the bits of a hash evenly; unsigned. */
export function spread(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
