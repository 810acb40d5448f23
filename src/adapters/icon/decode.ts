import type { Pixels } from '../../engine/icon/pixels';
import type { ByteRange } from '../../engine/icon/png-structure';
import { iconDecodeLimits } from './limits';
import { loadSharp, type Sharp } from './load-sharp';

/** Decoded pixels, or why there are none: the file's fault or ours. */
export type Decoded =
  | { readonly kind: 'pixels'; readonly pixels: Pixels }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'no-decoder' };

/**
 * Decodes a PNG whose container was checked, from the given byte ranges of it alone. Any colour type, bit depth and
 * interlacing becomes 8-bit sRGB with alpha; of an animation this is the first picture.
 */
export async function decodePng(bytes: Uint8Array, ranges: readonly ByteRange[]): Promise<Decoded> {
  const sharp = sharpIfAny();
  if (sharp === undefined) return { kind: 'no-decoder' };
  const input = Buffer.concat(ranges.map(({ start, end }) => bytes.subarray(start, end)));
  const options = {
    failOn: 'error',
    limitInputPixels: iconDecodeLimits.pixels,
    sequentialRead: true,
  } as const;
  const image = sharp(input, options).toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' });
  let output: RawOutput;
  try {
    output = await image.toBuffer({ resolveWithObject: true });
  } catch {
    // The decoder's own words differ between its native and its WASM build; the finding must not.
    return { kind: 'damaged' };
  }
  return { kind: 'pixels', pixels: pixelsOf(output) };
}

/** The picture scaled down so that its longer side has at most `side` pixels; the same object when it is that small. */
export async function scaledDown(pixels: Pixels, side: number): Promise<Pixels> {
  const { width, height, rgba } = pixels;
  if (Math.max(width, height) <= side) return pixels;
  const raw = { width, height, channels: 4 } as const;
  const image = loadSharp()(rgba, { raw })
    .resize({ width: side, height: side, fit: 'inside' })
    .raw({ depth: 'uchar' });
  return pixelsOf(await image.toBuffer({ resolveWithObject: true }));
}

interface RawOutput {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: number };
}

function pixelsOf({ data, info: { width, height, channels } }: RawOutput): Pixels {
  if (channels !== 4) throw new Error(`The decoder gave ${channels} channels instead of 4.`);
  // A copy: the WASM build hands out views on shared memory, which cannot be sent to another process.
  return { width, height, rgba: new Uint8Array(data) };
}

function sharpIfAny(): Sharp | undefined {
  try {
    return loadSharp();
  } catch {
    return undefined;
  }
}
