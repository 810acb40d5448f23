/** A value for a message: in double quotes, control characters escaped, cut after `limit` code points. */
export function quoted(text: string, limit = 60): string {
  if (text.length <= limit) return JSON.stringify(text);
  // Two UTF-16 units hold any code point, so the head is enough to see whether more follows.
  const head = [...text.slice(0, 2 * limit + 2)];
  return JSON.stringify(head.length > limit ? `${head.slice(0, limit).join('')}…` : text);
}
