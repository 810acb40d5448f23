import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The first 16 hexadecimal digits of the SHA-256 (FIPS 180-4) of a text in UTF-8. A report hashes thousands of short
 * texts; working in one set of buffers takes a tenth of the library's time, which is kept for all but plain ASCII.
 */
export function shortHash(text: string): string {
  return ascii.test(text) ? digits(text) : bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}

const ascii = /^[\0-\x7f]*$/;
// Of signed numbers throughout: those with the highest bit set would otherwise be numbers of another kind to V8.
const words = new Int32Array(64);
const state = new Int32Array(8);
const roundConstants = new Int32Array(64);
const start = new Int32Array(8);
const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

// The constants are the fractional parts of the roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3).
for (let candidate = 2, found = 0; found < 64; candidate += 1) {
  let divisor = 2;
  while (divisor * divisor <= candidate && candidate % divisor !== 0) divisor += 1;
  if (divisor * divisor <= candidate) continue;
  roundConstants[found] = fraction(Math.cbrt(candidate));
  if (found < 8) start[found] = fraction(Math.sqrt(candidate));
  found += 1;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x1_0000_0000) | 0;
}

function digits(text: string): string {
  state.set(start);
  const { length } = text;
  // The text, one bit, and its length in 64 bits, in blocks of 64 bytes.
  const blocks = ((length + 8) >> 6) + 1;
  for (let block = 0; block < blocks; block += 1) {
    for (let word = 0; word < 16; word += 1) {
      const at = block * 64 + word * 4;
      words[word] =
        at + 4 <= length
          ? (text.charCodeAt(at) << 24) |
            (text.charCodeAt(at + 1) << 16) |
            (text.charCodeAt(at + 2) << 8) |
            text.charCodeAt(at + 3)
          : lastBytes(text, at);
    }
    if (block === blocks - 1) {
      words[14] = Math.floor(length / 0x2000_0000);
      words[15] = length << 3;
    }
    compress();
  }
  return hex(state[0] ?? 0) + hex(state[1] ?? 0);
}

/** Four bytes at the end of the text as the hash sees it: one bit follows the last byte, then zeros. */
function lastBytes(text: string, at: number): number {
  let bits = 0;
  for (let i = at; i < at + 4; i += 1)
    bits = (bits << 8) | (i < text.length ? text.charCodeAt(i) : i === text.length ? 0x80 : 0);
  return bits;
}

function hex(word: number): string {
  const high = (hexOfByte[word >>> 24] ?? '') + (hexOfByte[(word >>> 16) & 0xff] ?? '');
  return high + (hexOfByte[(word >>> 8) & 0xff] ?? '') + (hexOfByte[word & 0xff] ?? '');
}

/** Takes in the block of the first sixteen words; the others are worked out on the way. */
function compress(): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let i = 0; i < 64; i += 1) {
    let word: number;
    if (i < 16) word = words[i] ?? 0;
    else {
      const x = words[i - 15] ?? 0;
      const y = words[i - 2] ?? 0;
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      word = ((words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1) | 0;
      words[i] = word;
    }
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (roundConstants[i] ?? 0) + word) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = ((state[0] ?? 0) + a) | 0;
  state[1] = ((state[1] ?? 0) + b) | 0;
  state[2] = ((state[2] ?? 0) + c) | 0;
  state[3] = ((state[3] ?? 0) + d) | 0;
  state[4] = ((state[4] ?? 0) + e) | 0;
  state[5] = ((state[5] ?? 0) + f) | 0;
  state[6] = ((state[6] ?? 0) + g) | 0;
  state[7] = ((state[7] ?? 0) + h) | 0;
}
