/** Number of Unicode code points: the length every limit of the certification rules counts in. */
export function codePoints(text: string): number {
  let count = text.length;
  if (!lowSurrogate.test(text)) return count;
  for (let at = 1; at < text.length; at += 1) {
    // The second half of a pair counts with the first.
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800)
      count -= 1;
  }
  return count;
}

const lowSurrogate = /[\udc00-\udfff]/;

/** True for the code unit of a character with the property White_Space; all of them are a single unit. */
export function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0x2000 ? isWideWhiteSpace(code) : code === 0x85 || code === 0xa0 || code === 0x1680;
}

function isWideWhiteSpace(code: number): boolean {
  if (code <= 0x200a) return true;
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** Visible ASCII, the first and the last of nearly every text. */
function isVisible(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** Trims Unicode White_Space, as the catalogue's "trim" asks (JavaScript's own trim also takes U+FEFF). */
export function trimWhiteSpace(text: string): string {
  const from = contentStart(text);
  return text.slice(from, contentEnd(text, from));
}

/** Offset of the first character that is not white space; the text's length when there is none. */
export function contentStart(text: string): number {
  if (isVisible(text.charCodeAt(0))) return 0;
  let at = 0;
  while (at < text.length && isWhiteSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Offset behind the last character that is not white space; `from` when there is none. */
export function contentEnd(text: string, from = 0): number {
  let at = text.length;
  if (isVisible(text.charCodeAt(at - 1))) return at;
  while (at > from && isWhiteSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** True for a string with at least one character that is not white space. */
export function isFilled(text: string | undefined): text is string {
  return text !== undefined && contentStart(text) < text.length;
}
