import { type JsonKey, jsonKey } from './key';

/** A power of two. */
const size = 1024;
const noKey = jsonKey('', 2);

/**
 * Keys and short values of a text seen lately, by hash: most of them repeat, and equal ones are one. The later of two with
 * the same place takes it.
 */
export class SeenTexts {
  private readonly keys: JsonKey[] = new Array<JsonKey>(size).fill(noKey);
  private readonly values: string[] = new Array<string>(size).fill('');

  constructor(private readonly text: string) {}

  /** The key whose characters are `[from, to)` of the text. */
  key(hash: number, from: number, to: number): JsonKey {
    const place = placeOf(hash);
    const known = this.keys[place] ?? noKey;
    if (known.text.length === to - from && this.text.startsWith(known.text, from)) return known;
    const key = jsonKey(this.text.slice(from, to), to - from + 2);
    this.keys[place] = key;
    return key;
  }

  /** The characters `[from, to)` of the text. */
  value(hash: number, from: number, to: number): string {
    const place = placeOf(hash);
    const known = this.values[place] ?? '';
    if (known.length === to - from && this.text.startsWith(known, from)) return known;
    const value = this.text.slice(from, to);
    this.values[place] = value;
    return value;
  }
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 10)) & (size - 1);
}
