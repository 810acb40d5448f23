/**
 * Windows-1252 as the WHATWG encoding standard defines it: the five bytes without a character map to the control
 * characters of the same number, so every byte string survives a round trip. Written out here because Node's own
 * `TextDecoder` reads the label as Latin-1 in some releases, and iconv-lite gives up on those five bytes.
 */
const upperControls =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const byteOf = new Map([...upperControls].map((character, index) => [character, 0x80 + index]));

/** One character per byte; never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(
    /[\u0080-\u009f]/g,
    (character) => upperControls[character.charCodeAt(0) - 0x80] ?? character,
  );
}

/** The bytes, or the UTF-16 offset of the first character the encoding does not have. */
export function encodeWindows1252(
  text: string,
): { readonly bytes: Uint8Array } | { readonly unmappable: number } {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0x80 || (code > 0x9f && code < 0x100) ? code : byteOf.get(text.charAt(at));
    if (byte === undefined) return { unmappable: at };
    bytes[at] = byte;
  }
  return { bytes };
}
