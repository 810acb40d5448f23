import type { JsonNode } from '../json/node';

/** The names an entry of the metadata block may have (seed 000, step 3b). */
export const metadataNames = ['Website', 'Privacy policy', 'Categories'] as const;

/** One object of `x-ms-connector-metadata`. */
export interface MetadataEntry {
  readonly node: JsonNode;
  readonly nameNode: JsonNode | undefined;
  /** `propertyName` when it is a string. */
  readonly name: string | undefined;
  readonly valueNode: JsonNode | undefined;
  /** `propertyValue` when it is a string. */
  readonly value: string | undefined;
}

/** The root's `x-ms-connector-metadata`, whatever its type. */
export function metadataBlock(root: JsonNode): JsonNode | undefined {
  return root.get('x-ms-connector-metadata');
}

/** Entries of the metadata block that are objects; none where the block is missing or no array. */
export function metadataEntries(root: JsonNode): readonly MetadataEntry[] {
  const block = metadataBlock(root);
  return (block?.isArray ? block.items : []).filter((node) => node.isObject).map(readEntry);
}

function readEntry(node: JsonNode): MetadataEntry {
  const nameNode = node.get('propertyName');
  const valueNode = node.get('propertyValue');
  return { node, nameNode, name: nameNode?.text, valueNode, value: valueNode?.text };
}
