import type { Rgba } from '../../shared/icon';
import { iconLimits } from './limits';

/** A decoded picture: 8-bit RGBA, not premultiplied, row by row without padding. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Byte offset of a pixel. */
export function offsetOf(pixels: Pixels, x: number, y: number): number {
  return (y * pixels.width + x) * 4;
}

/** Colour at a byte offset. What cannot be seen has no colour: pixels with alpha 0 all count as 0, 0, 0, 0. */
export function colorAt(rgba: Uint8Array, offset: number): Rgba {
  const a = rgba[offset + 3] ?? 0;
  if (a === 0) return { r: 0, g: 0, b: 0, a: 0 };
  return { r: rgba[offset] ?? 0, g: rgba[offset + 1] ?? 0, b: rgba[offset + 2] ?? 0, a };
}

/**
 * Difference (0..255) of the channel that differs most, alpha among them. Colours are weighted with their alpha, so
 * that two almost invisible pixels never differ; for opaque pixels this is the plain channel difference.
 */
export function pixelDifference(a: Rgba, b: Rgba): number {
  const weighted = (p: number, q: number): number => Math.abs(p * a.a - q * b.a) / 255;
  return Math.max(weighted(a.r, b.r), weighted(a.g, b.g), weighted(a.b, b.b), Math.abs(a.a - b.a));
}

/** Calls `visit` with the byte offset of every ring pixel once, row by row. */
export function eachRingPixel(pixels: Pixels, visit: (offset: number) => void): void {
  const { width, height } = pixels;
  const { ring } = iconLimits;
  for (let y = 0; y < height; y += 1) {
    const wholeRow = y < ring || y >= height - ring || width <= 2 * ring;
    for (let x = 0; x < width; x += 1) {
      if (!wholeRow && x === ring) x = width - ring;
      visit(offsetOf(pixels, x, y));
    }
  }
}

/** The pixels as 32-bit words in machine byte order: good for telling equal pixels from others, nothing else. */
export function wordsOf(rgba: Uint8Array): Uint32Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}
