import type { JsonNode } from '../json/node';
import { splitPointer } from '../json/pointer';
import type { SchemaPosition } from './sites';

/** What a reference position may point to in OpenAPI 2.0. */
export type ReferenceKind = 'schema' | 'parameter' | 'response';

/** Container each kind of reference points into. */
export const referenceTargets: Readonly<Record<ReferenceKind, string>> = {
  schema: '#/definitions/',
  parameter: '#/parameters/',
  response: '#/responses/',
};

/** An object with a `$ref` member, in a place where OpenAPI 2.0 reads it as a reference. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** The object that holds `$ref`. */
  readonly holder: JsonNode;
  /** The value of `$ref`, whatever its type. */
  readonly value: JsonNode;
  /** For references to schemas: where the outermost schema around stands. */
  readonly position: SchemaPosition | undefined;
  /** The operation, path item or shared entry the reference is written in. */
  readonly unit: JsonNode;
}

/** Longest chain of references that is followed (catalogue, section 2). */
export const maxReferenceSteps = 20;

/** Node a local reference string points to; undefined for other documents, bad pointers and missing targets. */
export function lookUp(root: JsonNode, reference: string): JsonNode | undefined {
  if (!reference.startsWith('#')) return undefined;
  const tokens = splitPointer(decodeFragment(reference.slice(1)));
  if (tokens === undefined) return undefined;
  let node: JsonNode | undefined = root;
  for (const token of tokens) node = node?.isArray ? node.get(arrayIndex(token)) : node?.get(token);
  return node;
}

/** Follows `$ref` inside the file; undefined when it does not resolve or runs in a circle. */
export function resolveReference(
  root: JsonNode,
  node: JsonNode,
  find: (reference: string) => JsonNode | undefined = (reference) => lookUp(root, reference),
): JsonNode | undefined {
  let at: JsonNode | undefined = node;
  for (let step = 0; step <= maxReferenceSteps && at !== undefined; step += 1) {
    const reference: JsonNode | undefined = at.get('$ref');
    if (reference === undefined) return at;
    at = reference.text === undefined ? undefined : find(reference.text);
  }
  return undefined;
}

/** Index a pointer token stands for in an array (RFC 6901, section 4), or -1. */
function arrayIndex(token: string): number {
  return /^(?:0|[1-9]\d*)$/.test(token) ? Number(token) : -1;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
