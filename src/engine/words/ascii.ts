const other = /[^\0-\x7f]/;

/** True for a text of ASCII characters alone; most texts are, and classes of Unicode are expensive. */
export function isAscii(text: string): boolean {
  return !other.test(text);
}
