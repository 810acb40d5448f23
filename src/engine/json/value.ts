import type { JsonNode } from './node';

/** Structural equality; key order does not count, repeated keys count with their last value. */
export function deepEqual(a: JsonNode, b: JsonNode): boolean {
  if (a.type !== b.type) return false;
  if (a.isArray)
    return (
      a.items.length === b.items.length && a.items.every((item, i) => equalOrBothMissing(item, b.items[i]))
    );
  if (!a.isObject) return a.value === b.value;
  const left = a.members;
  return (
    left.length === b.members.length && left.every((m) => equalOrBothMissing(m, b.get(m.key?.text ?? '')))
  );
}

function equalOrBothMissing(a: JsonNode, b: JsonNode | undefined): boolean {
  return b !== undefined && deepEqual(a, b);
}
