import type { Pixels } from '../../engine/icon/pixels';
import type { IconChange, IconOperation, IconReading, ShownIcon } from '../../shared/icon';
import { assertNever, fail, ok, type Result } from '../../shared/result';
import { scaledDown } from './decode';
import { iconDecodeLimits } from './limits';
import { loadSharp } from './load-sharp';
import { decodeIcon, readIcon } from './read-icon';

/** An icon painted anew. */
export interface EditedIcon {
  /** A PNG: 8-bit sRGB, with alpha only where something can be seen through. */
  readonly bytes: Uint8Array;
  /** The new picture as the rules see it. */
  readonly reading: IconReading;
  /** Both pictures, ready to show. */
  readonly change: IconChange;
}

/**
 * Paints an icon anew; `bytes` stay as they are. Bounded like reading it: nothing but a sound PNG within the limits is
 * decoded. The same bytes and operation give the same picture. The message of a failure is whole and names the file.
 *
 * Failures: `not-png`, `damaged`, `too-large`, `unreadable` as in a reading, `animated`, `not-square`.
 */
export async function editIcon(
  bytes: Uint8Array,
  name: string,
  operation: IconOperation,
): Promise<Result<EditedIcon>> {
  const { seen, pixels } = await decodeIcon(bytes, name);
  if (pixels === undefined) return unfit(seen);
  if (seen.animated === true)
    return fail(
      'animated',
      `${name} is an animation, of which a change would keep one picture. Export a still picture as a plain PNG.`,
    );
  if (operation.kind === 'resample' && pixels.width !== pixels.height)
    return fail('not-square', `${name} is not square and would be distorted. Export it as a square.`);
  const painted = await encoded(pixels, operation);
  const { reading, preview } = await readIcon(painted, name);
  if (preview === undefined) throw new Error(`${name} was painted anew and cannot be read.`);
  const before = await scaledDown(pixels, iconDecodeLimits.previewSide);
  const change = { before: shown(pixels, bytes, before), after: shown(sizeOf(reading), painted, preview) };
  return ok({ bytes: painted, reading, change });
}

function unfit({ name, problem }: IconReading): Result<never> {
  if (problem === undefined) throw new Error(`${name} has neither pixels nor a problem.`);
  const { kind, message, help } = problem;
  return fail(kind, help === undefined ? `${name} cannot be read: ${message}` : `${message} ${help}`);
}

async function encoded({ width, height, rgba }: Pixels, operation: IconOperation): Promise<Uint8Array> {
  const raw = { width, height, channels: 4 } as const;
  const image = loadSharp()(rgba, { raw });
  switch (operation.kind) {
    case 'resample': {
      const { side } = operation;
      // Enlarged or not, alpha is weighed in, so that see-through pixels lend no colour to their neighbours.
      image.resize({ width: side, height: side, fit: 'fill', kernel: 'lanczos3' });
      if (isOpaque(rgba)) image.removeAlpha();
      break;
    }
    case 'flatten':
      image.flatten({ background: operation.color });
      break;
    default:
      assertNever(operation);
  }
  // A copy: the WASM build hands out views on shared memory, which cannot be sent to another process.
  return new Uint8Array(await image.png({ compressionLevel: 9, palette: false }).toBuffer());
}

function isOpaque(rgba: Uint8Array): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false;
  return true;
}

function sizeOf({ name, claimedSize }: IconReading): { readonly width: number; readonly height: number } {
  if (claimedSize === undefined) throw new Error(`${name} was painted anew and has no size.`);
  return claimedSize;
}

function shown(
  { width, height }: { readonly width: number; readonly height: number },
  bytes: Uint8Array,
  preview: ShownIcon['preview'],
): ShownIcon {
  return { width, height, bytes: bytes.length, preview };
}
