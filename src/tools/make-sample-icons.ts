/** Draws the icons of the two sample connectors: `npx tsx src/tools/make-sample-icons.ts`. They are kept in the repository. */
import path from 'node:path';
import sharp from 'sharp';
import { projectRoot } from './support/project';

/** A parcel seen from above one corner, 160 units wide and high, drawn around 0, 0. */
const parcel = `
  <g fill="#ffffff">
    <path d="M0 -80 L76 -40 L0 0 L-76 -40 Z"/>
    <path d="M-80 -31 L-5 8 L-5 80 L-80 41 Z"/>
    <path d="M80 -31 L5 8 L5 80 L80 41 Z"/>
  </g>`;

/** Passes every icon rule: a full square in the brand color and a logo of 160 pixels in its middle. */
const cleanIcon = `
<svg xmlns="http://www.w3.org/2000/svg" width="230" height="230">
  <rect width="230" height="230" fill="#2b5d8a"/>
  <g transform="translate(115 115)">${parcel}</g>
</svg>`;

/** Everything people get wrong: not square, rounded, see-through corners, and a logo that fills the frame. */
const mistakenIcon = `
<svg xmlns="http://www.w3.org/2000/svg" width="230" height="200">
  <rect width="230" height="200" rx="14" fill="#1f7a6c"/>
  <g transform="translate(115 100) scale(1.4 1.2)">${parcel}</g>
</svg>`;

const samples = path.join(projectRoot, 'resources/samples');
for (const [folder, drawing] of [
  ['clean', cleanIcon],
  ['with-mistakes', mistakenIcon],
] as const) {
  const target = path.join(samples, folder, 'icon.png');
  await sharp(Buffer.from(drawing)).png({ compressionLevel: 9 }).toFile(target);
}
