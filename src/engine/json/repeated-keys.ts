import type { JsonNode } from './node';

/** The same key a second time in one object. */
export interface DuplicateKey {
  readonly object: JsonNode;
  readonly first: JsonNode;
  readonly second: JsonNode;
}

/** Adds each further member of an object with a key it already has, with the first of that key, and marks the object. */
export function noteRepeatedKeys(object: JsonNode, noted: DuplicateKey[]): void {
  const repeated = repeatedKeys(object);
  if (repeated.length > 0) object.markRepeatedKeys();
  for (const pair of repeated) noted.push(pair);
}

/** By the later of the two. */
export function inTextOrder(duplicates: readonly DuplicateKey[]): readonly DuplicateKey[] {
  return [...duplicates].sort((a, b) => a.second.keyOffset - b.second.keyOffset);
}

function repeatedKeys(object: JsonNode): readonly DuplicateKey[] {
  const { items } = object;
  return items.length > fewMembers ? amongMany(object) : amongFew(object);
}

/** Up to this many members a search through them is quicker than a map. */
const fewMembers = 16;

function amongFew(object: JsonNode): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const { items } = object;
  for (let at = 1; at < items.length; at += 1) {
    const second = items[at];
    const first = firstOf(items, second?.key?.text);
    if (second !== undefined && first !== undefined && first !== second)
      found.push({ object, first, second });
  }
  return found;
}

function firstOf(items: readonly JsonNode[], key: string | undefined): JsonNode | undefined {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.key?.text === key) return item;
  }
  return undefined;
}

function amongMany(object: JsonNode): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const firsts = new Map<string, JsonNode>();
  for (const member of object.items) {
    const key = member.key?.text ?? '';
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, member);
    else found.push({ object, first, second: member });
  }
  return found;
}
