import type { JsonDocument } from '../model/json-document';
import type { JsonNode } from './node';

/**
 * The document as plain values, for code that knows no nodes; undefined when it could not be read. `__proto__` is an
 * ordinary key in it, and of repeated keys the last one counts.
 */
export function plainValue({ parse, root, text }: JsonDocument): unknown {
  if (root === undefined) return undefined;
  // Reading strict JSON again is cheaper than walking the tree.
  if (parse.faults.length > 0) return ofNode(root);
  try {
    return JSON.parse(text);
  } catch {
    return ofNode(root);
  }
}

function ofNode(node: JsonNode): unknown {
  if (node.isArray) return node.items.map(ofNode);
  if (!node.isObject) return node.value;
  const members: Record<string, unknown> = Object.create(null);
  for (const member of node.items) members[member.key?.text ?? ''] = ofNode(member);
  return members;
}
