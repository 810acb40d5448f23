import { createHash } from 'node:crypto';
import { differenceHash } from '../../engine/icon/difference-hash';
import { sniffFormat } from '../../engine/icon/image-format';
import { measureIcon } from '../../engine/icon/measure';
import type { Pixels } from '../../engine/icon/pixels';
import { type PngHeader, readPng, readPngHeader } from '../../engine/icon/png-structure';
import type { IconPreview, IconProblem, IconReading } from '../../shared/icon';
import { decodePng, scaledDown } from './decode';
import { iconDecodeLimits } from './limits';
import { damaged, noDecoder, notPng, tooManyBytes, tooManyPixels } from './problems';

/** How an icon is to be read. */
export interface ReadIconOptions {
  /** Default true: also give a picture small enough to show. */
  readonly preview?: boolean;
}

/** What an icon file gave. */
export interface IconFile {
  readonly reading: IconReading;
  /** The picture, scaled to at most 512 pixels; absent when it was not decoded or not asked for. */
  readonly preview?: IconPreview;
}

/**
 * Reads an icon's bytes: kind, container, then pixels. `name` is the file's name as on disk, for messages. Everything
 * is bounded before it is decoded, nothing but sound PNG is, and every fault of the file becomes the reading's
 * `problem`: never rejects for any content. Guarding against a decoder that stalls is the calling process's part.
 */
export async function readIcon(
  bytes: Uint8Array,
  name: string,
  { preview = true }: ReadIconOptions = {},
): Promise<IconFile> {
  const { seen, pixels } = await decodeIcon(bytes, name);
  if (pixels === undefined) return { reading: seen };
  const sha256 = createHash('sha256').update(pixels.rgba).digest('hex');
  const identity = { sha256, dhash: differenceHash(pixels) };
  const reading = { ...seen, facts: measureIcon(pixels), identity };
  if (!preview) return { reading };
  return { reading, preview: await scaledDown(pixels, iconDecodeLimits.previewSide) };
}

/** An icon's bytes on the way to being measured. */
export interface DecodedIcon {
  /** What is known without measuring; has a problem exactly when there are no pixels. */
  readonly seen: IconReading;
  readonly pixels?: Pixels;
}

/** Decodes an icon's bytes within the limits; as `readIcon`, but measures nothing. */
export async function decodeIcon(bytes: Uint8Array, name: string): Promise<DecodedIcon> {
  const format = sniffFormat(bytes);
  const file = { name, bytes: bytes.length, format };
  if (format !== 'png') return { seen: { ...file, problem: notPng(name, bytes.length, format) } };
  const { header, fault } = readPngHeader(bytes);
  if (header === undefined)
    return { seen: { ...file, problem: damaged(name, fault ?? 'its header is unreadable') } };
  const { width, height } = header;
  const sized = { ...file, claimedSize: { width, height } };
  const tooLarge = beyondLimits(name, bytes.length, header);
  if (tooLarge !== undefined) return { seen: { ...sized, problem: tooLarge } };

  const structure = readPng(bytes);
  if (structure.fault !== undefined) return { seen: { ...sized, problem: damaged(name, structure.fault) } };
  const decoded = await decodePng(bytes, structure.essential);
  if (decoded.kind === 'no-decoder') return { seen: { ...sized, problem: noDecoder } };
  if (decoded.kind === 'damaged') {
    return { seen: { ...sized, problem: damaged(name, 'its image data cannot be decoded') } };
  }
  const animated = structure.animated === undefined ? {} : { animated: structure.animated };
  return { seen: { ...sized, ...animated }, pixels: decoded.pixels };
}

function beyondLimits(name: string, bytes: number, header: PngHeader): IconProblem | undefined {
  const { width, height } = header;
  const { side, pixels } = iconDecodeLimits;
  if (width > side || height > side || width * height > pixels) return tooManyPixels(name, header);
  return bytes > iconDecodeLimits.bytes ? tooManyBytes(name, bytes) : undefined;
}
