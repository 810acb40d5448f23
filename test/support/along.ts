import type { JsonNode } from '../../src/engine/json/node';

/** The node at the end of a path of keys and indices. */
export function along(root: JsonNode | undefined, path: readonly (string | number)[]): JsonNode | undefined {
  return path.reduce((node, step) => node?.get(step), root);
}
