/**
 * Where the characters of a decoded JSON string stand in its source token.
 * `token` is the source with quotes; the answer is relative to the token's start. `index` counts UTF-16 units of the
 * decoded string and may equal its length (the place of the closing quote).
 */
export function sourceOffset(token: string, index: number): number {
  if (!token.includes('\\')) return Math.min(index + 1, token.length);
  let at = 1;
  for (let decoded = 0; decoded < index && at < token.length; decoded += 1) {
    if (token[at] !== '\\') at += 1;
    else at += token[at + 1] === 'u' ? 6 : 2;
  }
  return Math.min(at, token.length);
}
