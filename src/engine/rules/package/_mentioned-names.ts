/** Between the words and link targets of a Markdown or HTML text. */
const betweenWords = /[\s<>"'`|]+|\]\(|\)!?\[/;
/** Between link targets that hold spaces, and such that hold brackets too. */
const betweenTargets = /[\r\n<>"()]+/;
const betweenQuotes = /[\r\n<>"]+/;
const endings: ReadonlySet<string> = new Set([')', '.', ',', ';', ':', '!', '?']);

/** File names a text may refer to, lower case: the last path segments of its words and link targets, decoded. */
export function mentionedNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const separator of [betweenWords, betweenTargets, betweenQuotes]) {
    for (const piece of text.toLowerCase().split(separator)) {
      const target = piece.slice(0, lengthWithoutEnding(piece)).trim();
      const segment = target.slice(Math.max(target.lastIndexOf('/'), target.lastIndexOf('\\')) + 1);
      const unbracketed = segment.startsWith('(') ? segment.slice(1) : segment;
      names.add(unbracketed);
      names.add(decoded(unbracketed));
    }
  }
  return names;
}

function lengthWithoutEnding(piece: string): number {
  let length = piece.length;
  while (length > 0 && endings.has(piece[length - 1] ?? '')) length -= 1;
  return length;
}

function decoded(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
