import type { Pixels } from './pixels';

const columns = 9;
const rows = 8;

/**
 * 64-bit difference hash of a picture, 16 lower-case hex digits: the picture on white paper is averaged down to 9 x 8
 * grey values, and each bit says whether a value is darker than its right neighbour, row by row. Alike pictures differ
 * in few bits, whatever their size.
 */
export function differenceHash(pixels: Pixels): string {
  const grey = shrunk(pixels);
  let hash = '';
  for (let y = 0; y < rows; y += 1) {
    let bits = 0;
    for (let x = 0; x < columns - 1; x += 1) {
      const at = y * columns + x;
      bits = (bits << 1) | Number((grey[at] ?? 0) < (grey[at + 1] ?? 0));
    }
    hash += bits.toString(16).padStart(2, '0');
  }
  return hash;
}

/** A difference hash as two numbers of 32 bits, for comparing it with many. */
export type HashBits = readonly [number, number];

/** Reads the hexadecimal digits of a difference hash. */
export function hashBits(hash: string): HashBits {
  return [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)];
}

/** Number of bits (0..64) in which two difference hashes differ. */
export function hashDistance(a: HashBits, b: HashBits): number {
  return bitsSet(a[0] ^ b[0]) + bitsSet(a[1] ^ b[1]);
}

function bitsSet(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Mean grey values (0..255, rounded) of 9 x 8 fields, row by row. */
function shrunk({ width, height, rgba }: Pixels): readonly number[] {
  const grey: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const [top, bottom] = field(row, rows, height);
    const down = stride(bottom - top);
    for (let column = 0; column < columns; column += 1) {
      const [left, right] = field(column, columns, width);
      const across = stride(right - left);
      let sum = 0;
      let count = 0;
      for (let y = top; y < bottom; y += down) {
        for (let x = left; x < right; x += across) {
          const i = (y * width + x) * 4;
          const alpha = rgba[i + 3] ?? 0;
          // Weights of ITU-R BT.601, in thousandths.
          const luma = 299 * (rgba[i] ?? 0) + 587 * (rgba[i + 1] ?? 0) + 114 * (rgba[i + 2] ?? 0);
          sum += (luma * alpha) / 255000 + 255 - alpha;
          count += 1;
        }
      }
      grey.push(Math.round(sum / count));
    }
  }
  return grey;
}

/** Of large pictures not every pixel counts: 64 a field and direction are plenty. */
function stride(length: number): number {
  return Math.max(1, Math.floor(length / 64));
}

/** The pixels of one field, at least one even where the picture has fewer pixels than fields. */
function field(index: number, count: number, length: number): readonly [number, number] {
  const from = Math.floor((index * length) / count);
  return [from, Math.max(from + 1, Math.floor(((index + 1) * length) / count))];
}
