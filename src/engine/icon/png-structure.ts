import { crc32 } from './crc32';

/** What the IHDR chunk of a PNG declares. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits per channel, or per palette index. */
  readonly bitDepth: number;
  readonly colorType: 'grey' | 'rgb' | 'palette' | 'grey-alpha' | 'rgba';
  readonly interlaced: boolean;
}

/** Bytes `[start, end)`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** What the container of a PNG shows, without inflating anything. */
export interface PngStructure {
  /** Present when the header chunk is whole and its checksum right, also when a fault comes later. */
  readonly header?: PngHeader;
  /** First fault, as the end of a sentence: `its chunk IDAT at byte 33 has a wrong checksum`. */
  readonly fault?: string;
  /**
   * Signature and the chunks pixels are made from; empty when there is a fault. Everything else is decoration, and
   * compressed texts in it can be made to fill any memory.
   */
  readonly essential: readonly ByteRange[];
  /** An animation (APNG): viewers that know them show more than the picture of the essential chunks. */
  readonly animated?: true;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Bytes from the start of a file that hold its signature and header chunk. */
export const pngHeadBytes = signature.length + 12 + 13;

const colorTypes = new Map<number, readonly [PngHeader['colorType'], readonly number[]]>([
  [0, ['grey', [1, 2, 4, 8, 16]]],
  [2, ['rgb', [8, 16]]],
  [3, ['palette', [1, 2, 4, 8]]],
  [4, ['grey-alpha', [8, 16]]],
  [6, ['rgba', [8, 16]]],
]);

const pixelChunks: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'iCCP', 'sRGB', 'IDAT', 'IEND']);

/** Reads the header alone; enough of a file are its first `pngHeadBytes` bytes. Never throws. */
export function readPngHeader(bytes: Uint8Array): Pick<PngStructure, 'header' | 'fault'> {
  if (!signature.every((byte, i) => bytes[i] === byte))
    return { fault: 'its first eight bytes are not those of a PNG' };
  const chunk = chunkAt(bytes, signature.length);
  if (typeof chunk === 'string') return { fault: chunk };
  if (chunk.type !== 'IHDR' || chunk.length !== 13)
    return { fault: 'its first chunk is not a header (IHDR) of 13 bytes' };
  const view = viewOf(bytes);
  const at = chunk.data;
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)];
  if (!chunk.sound)
    return { fault: `its header has a wrong checksum (it claims ${width} x ${height} pixels)` };
  const bitDepth = view.getUint8(at + 8);
  const [colorType, depths] = colorTypes.get(view.getUint8(at + 9)) ?? [];
  const method = view.getUint8(at + 10) | view.getUint8(at + 11) | (view.getUint8(at + 12) & ~1);
  const sized = width > 0 && height > 0 && width < 2 ** 31 && height < 2 ** 31;
  if (!sized) return { fault: `its header claims an impossible size (${width} x ${height} pixels)` };
  if (colorType === undefined || !depths?.includes(bitDepth) || method !== 0)
    return { fault: 'its header declares a kind of PNG that does not exist' };
  return { header: { width, height, bitDepth, colorType, interlaced: view.getUint8(at + 12) === 1 } };
}

/**
 * Checks the container of a PNG: signature, header first, every chunk whole and with a right checksum, image data
 * and an end chunk present. What follows the end chunk is ignored, as viewers do. One pass; never throws.
 */
export function readPng(bytes: Uint8Array): PngStructure {
  const { header, fault } = readPngHeader(bytes);
  const failed = (reason: string): PngStructure => ({
    ...(header && { header }),
    fault: reason,
    essential: [],
  });
  if (header === undefined) return failed(fault ?? 'its header is not readable');
  const essential: { start: number; end: number }[] = [{ start: 0, end: signature.length }];
  let hasData = false;
  let animated = false;
  for (let at = signature.length; at < bytes.length; ) {
    const chunk = chunkAt(bytes, at);
    if (typeof chunk === 'string') return failed(chunk);
    if (!chunk.sound) return failed(`its chunk ${chunk.type} at byte ${at} has a wrong checksum`);
    const end = chunk.data + chunk.length + 4;
    if (pixelChunks.has(chunk.type)) extend(essential, at, end);
    if (chunk.type === 'IDAT') hasData = true;
    // Behind the image data the chunk that announces an animation means nothing.
    if (chunk.type === 'acTL' && !hasData) animated = true;
    if (chunk.type === 'IEND') {
      if (!hasData) return failed('it holds no image data (IDAT)');
      return { header, essential, ...(animated && { animated }) };
    }
    at = end;
  }
  return failed('it ends without its last chunk (IEND)');
}

interface Chunk {
  readonly type: string;
  readonly length: number;
  /** Offset of its data. */
  readonly data: number;
  /** Its checksum is right. */
  readonly sound: boolean;
}

/** The chunk at an offset, or why there is none. */
function chunkAt(bytes: Uint8Array, at: number): Chunk | string {
  if (bytes.length - at < 12) return `it is cut off at byte ${bytes.length}, inside a chunk`;
  const view = viewOf(bytes);
  const length = view.getUint32(at);
  const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  if (!/^[A-Za-z]{4}$/.test(type)) return `there is no chunk at byte ${at}, where one should begin`;
  const data = at + 8;
  if (length > bytes.length - data - 4)
    return `it is cut off at byte ${bytes.length}, inside the chunk ${type} that begins at byte ${at}`;
  return { type, length, data, sound: crc32(bytes, at + 4, data + length) === view.getUint32(data + length) };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function extend(ranges: { start: number; end: number }[], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last.end === start) last.end = end;
  else ranges.push({ start, end });
}
