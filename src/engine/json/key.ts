import names from './frequent-names.json';

/** The key of object members: those that read the same may share it, since most keys of a file repeat. */
export interface JsonKey {
  readonly text: string;
  /** Length as written, quotes included. */
  readonly length: number;
  /** One bit of 32, the same for equal keys: where two members share none, they have different keys. */
  readonly bit: number;
  /** Starts with `x-`, as the extensions of OpenAPI 2.0 do. */
  readonly isExtension: boolean;
}

/**
 * Names most connectors are made of. V8 keeps one copy of every name in the code: two keys that are such copies are told
 * apart by their addresses, all others letter by letter.
 */
const frequentNames: ReadonlyMap<string, string> = new Map(names.map((name) => [name, name]));

/** `length` as written differs from that of the text where characters are escaped. */
export function jsonKey(text: string, length: number): JsonKey {
  return {
    text: frequentNames.get(text) ?? text,
    length,
    bit: bitOf(text),
    isExtension: text.startsWith('x-'),
  };
}

/** The factors keep the keywords of OpenAPI 2.0 and its extensions apart as far as 32 bits can. */
function bitOf(text: string): number {
  const { length } = text;
  if (length === 0) return 1;
  return 1 << ((length + text.charCodeAt(length >> 1) * 27 + text.charCodeAt(length - 1) * 20) & 31);
}
