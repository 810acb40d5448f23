import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/engine/icon/crc32';

export const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A chunk of a PNG with its right checksum. */
export function chunk(type: string, data: Uint8Array | readonly number[] = []): Uint8Array {
  const out = new Uint8Array(12 + data.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(
    [...type].map((letter) => letter.charCodeAt(0)),
    4,
  );
  out.set(data, 8);
  view.setUint32(8 + data.length, crc32(out, 4, 8 + data.length));
  return out;
}

/** A header chunk; by default 8-bit RGB. */
export function headerChunk(
  width: number,
  height: number,
  bitDepth = 8,
  colorType = 2,
  interlace = 0,
): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([bitDepth, colorType, 0, 0, interlace], 8);
  return chunk('IHDR', data);
}

/** Signature and chunks in one buffer. */
export function pngOf(...chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat([Uint8Array.from(pngSignature), ...chunks]));
}

/** Lines of a picture as a PNG stores them before compression: filter byte 0, then the same byte throughout. */
export function rawLines(height: number, bytesPerLine: number, value = 0x40): Buffer {
  const raw = Buffer.alloc(height * (1 + bytesPerLine), value);
  for (let y = 0; y < height; y += 1) raw[y * (1 + bytesPerLine)] = 0;
  return raw;
}

/** A sound grey-blue 8-bit RGB PNG, with further chunks between header and data. */
export function flatPng(width: number, height: number, ...further: readonly Uint8Array[]): Uint8Array {
  const data = chunk('IDAT', deflateSync(rawLines(height, width * 3)));
  return pngOf(headerChunk(width, height), ...further, data, chunk('IEND'));
}
