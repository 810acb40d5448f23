import type { JsonNode } from '../json/node';
import { escapeToken } from '../json/pointer';
import { quoted } from '../words/quoted';
import { httpMethods, operationLabel } from './operation';

/** How messages name the part of the definition an object is written in: an operation, a path, or `#/definitions/Name`. */
export function ownerLabel(node: JsonNode): string {
  const owner = owningOperation(node);
  if (owner !== undefined) return operationLabel(owner.parent?.key?.text ?? '', owner.key?.text ?? '', owner);
  const [container, name] = node.path;
  if (name === undefined) return `#${node.pointer}`;
  return container === 'paths' ? String(name) : `#/${container}/${escapeToken(String(name))}`;
}

/** The operation object a node is written in, if any. */
export function owningOperation(node: JsonNode): JsonNode | undefined {
  let at: JsonNode | undefined = node;
  while (at !== undefined && !isOperation(at)) at = at.parent;
  return at;
}

/** How messages name a parameter: its name and where it is written. */
export function parameterLabel(node: JsonNode): string {
  const name = node.get('name')?.text;
  const shown = name === undefined || name === '' ? `number ${node.index + 1}` : quoted(name);
  return withOwner(shown, node);
}

/** How messages name a property of a schema: its name (its key, unless it stands behind a reference) and where it is written. */
export function propertyLabel(node: JsonNode, name: string = node.key?.text ?? ''): string {
  return withOwner(quoted(name), node);
}

/** How messages name a response: its code and operation, or its place among the shared ones. */
export function responseLabel(node: JsonNode): string {
  const owner = ownerLabel(node);
  return owner.startsWith('#') ? `shared response ${owner}` : `${node.key?.text ?? ''} response of ${owner}`;
}

function withOwner(name: string, node: JsonNode): string {
  const owner = ownerLabel(node);
  return owner.startsWith('#') ? `${name} (${owner})` : `${name} of ${owner}`;
}

function isOperation(node: JsonNode): boolean {
  const paths = node.parent?.parent;
  return (
    paths?.key?.text === 'paths' &&
    paths.parent?.parent === undefined &&
    httpMethods.has(node.key?.text ?? '')
  );
}
