import type { ImageFormat } from '../../shared/icon';

const magic: readonly (readonly [ImageFormat, number, readonly number[]])[] = [
  // Three letters after the first byte suffice: a PNG whose line ends were converted is a damaged PNG.
  ['png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['webp', 8, [0x57, 0x45, 0x42, 0x50]],
  ['tiff', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['ico', 0, [0x00, 0x00, 0x01, 0x00]],
];

/** Bytes looked at for the root element of an SVG; drawing programs write long comments in front of it. */
const svgHead = 8192;

/** Kind of picture by its first bytes; the file's name does not count. */
export function sniffFormat(bytes: Uint8Array): ImageFormat {
  for (const [format, at, expected] of magic) {
    if (expected.every((byte, i) => bytes[at + i] === byte)) return format;
  }
  if (isBmp(bytes)) return 'bmp';
  return isSvg(bytes) ? 'svg' : 'unknown';
}

/** "BM" starts many texts too; a bitmap has two reserved 16-bit zeros at byte 6. */
function isBmp(bytes: Uint8Array): boolean {
  return (
    bytes.length >= 14 &&
    bytes[0] === 0x42 &&
    bytes[1] === 0x4d &&
    bytes.subarray(6, 10).every((byte) => byte === 0)
  );
}

function isSvg(bytes: Uint8Array): boolean {
  let text = '';
  // Dropping zeros and marks reads UTF-16 well enough to find a tag.
  for (const byte of bytes.subarray(0, svgHead))
    if (byte !== 0 && byte < 128) text += String.fromCharCode(byte);
  const start = text.trimStart().toLowerCase();
  if (!start.startsWith('<')) return false;
  const svg = start.search(/<(?:\w{1,20}:)?svg[\s>/]/);
  const html = start.search(/<html[\s>]/);
  return svg >= 0 && (html < 0 || svg < html);
}
