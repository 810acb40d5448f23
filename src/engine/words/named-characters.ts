const shown = 5;

/** The distinct characters of a text for a message: each in quotes, invisible ones by their number, at most five. */
export function namedCharacters(text: string): string {
  const distinct = [...new Set(text)];
  const names = distinct.slice(0, shown).map(nameOf);
  return distinct.length > shown ? `${names.join(', ')} and others` : names.join(', ');
}

function nameOf(character: string): string {
  if (!/^[\p{C}\p{Z}\p{M}]$/u.test(character)) return `"${character}"`;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
