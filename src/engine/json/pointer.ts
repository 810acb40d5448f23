/** Escapes one reference token of a JSON Pointer (RFC 6901, section 3). */
export function escapeToken(token: string): string {
  if (!token.includes('/') && !token.includes('~')) return token;
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Reverses `escapeToken`. */
export function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Splits a pointer into decoded tokens; undefined when it is neither empty nor starts with `/`. */
export function splitPointer(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return undefined;
  return pointer.slice(1).split('/').map(unescapeToken);
}
