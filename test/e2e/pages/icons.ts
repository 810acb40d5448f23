import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

const fileOf = (folder: string): string => path.join(folder, 'icon.png');

/** The folder's icon in another size. */
export async function resizeIcon(folder: string, side: number): Promise<void> {
  const resized = sharp(readFileSync(fileOf(folder))).resize(side, side, { fit: 'fill' });
  writeFileSync(fileOf(folder), await resized.png().toBuffer());
}

/** The folder's icon with everything see-through that has the color of its top left pixel. */
export async function clearBackground(folder: string): Promise<void> {
  const image = sharp(readFileSync(fileOf(folder))).ensureAlpha();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const background = data.readUInt32LE(0);
  for (let at = 0; at < data.length; at += 4) if (data.readUInt32LE(at) === background) data[at + 3] = 0;
  const raw = { width: info.width, height: info.height, channels: 4 } as const;
  writeFileSync(fileOf(folder), await sharp(data, { raw }).png().toBuffer());
}

/** Width, height and whether anything can be seen through. */
export async function iconFacts(
  folder: string,
): Promise<{ readonly width: number; readonly height: number; readonly opaque: boolean }> {
  const image = sharp(readFileSync(fileOf(folder)));
  const { width, height } = await image.metadata();
  return { width, height, opaque: (await image.stats()).isOpaque };
}
