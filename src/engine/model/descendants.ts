import type { JsonNode } from '../json/node';

/** A node and everything below it, in text order; any depth. Meant for small parts of a document. */
export function* descendants(node: JsonNode): Generator<JsonNode> {
  const open: JsonNode[] = [node];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    yield at;
    for (let i = at.items.length - 1; i >= 0; i -= 1) {
      const item = at.items[i];
      if (item !== undefined) open.push(item);
    }
  }
}

/** The innermost node whose value holds the offset of the text; the root where none does. */
export function nodeAt(root: JsonNode, offset: number): JsonNode {
  let node = root;
  for (let next = childAt(node, offset); next !== undefined; next = childAt(node, offset)) node = next;
  return node;
}

function childAt(node: JsonNode, offset: number): JsonNode | undefined {
  let low = 0;
  let high = node.items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((node.items[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const child = node.items[low];
  return child !== undefined && child.offset <= offset && offset < child.end ? child : undefined;
}
