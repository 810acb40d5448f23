import type { JsonNode } from '../json/node';

/** HTTP methods a path item may carry in OpenAPI 2.0, lower case. */
export const httpMethods: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
]);

/** A parameter that applies to an operation, after `$ref` resolution. */
export interface EffectiveParameter {
  /** The parameter object itself (at its definition when shared). */
  readonly node: JsonNode;
  /** Where it is listed: equal to `node` unless it is a reference. */
  readonly usage: JsonNode;
  readonly name: string;
  readonly location: string;
  readonly internal: boolean;
}

/** One entry of `responses`. */
export interface OperationResponse {
  /** `default` or a status code as written. */
  readonly code: string;
  /** The entry under `responses`. */
  readonly usage: JsonNode;
  /** The response object after `$ref`; absent when the reference does not resolve. */
  readonly node: JsonNode | undefined;
}

/** One operation of the definition (catalogue, section 2). */
export interface Operation {
  readonly path: string;
  readonly method: string;
  readonly node: JsonNode;
  readonly pathItem: JsonNode;
  /** operationId when it is a non-blank string. */
  readonly id: string | undefined;
  /** Name for messages: the operationId in quotes, or method and path. */
  readonly label: string;
  readonly internal: boolean;
  /** Path-item parameters overridden by operation parameters of equal name and location. */
  readonly parameters: readonly EffectiveParameter[];
  readonly responses: readonly OperationResponse[];
}

/** True when `x-ms-visibility` of the item itself is `internal`. */
export function isInternal(node: JsonNode): boolean {
  return node.get('x-ms-visibility')?.text === 'internal';
}

/** How messages name an operation: its operationId in quotes, or method and path where it has none. */
export function operationLabel(path: string, method: string, node: JsonNode): string {
  const id = node.get('operationId')?.text;
  return id !== undefined && id.trim() !== '' ? `"${id}"` : `${method.toUpperCase()} ${path}`;
}

/** Follows references inside the file. */
type Resolve = (node: JsonNode) => JsonNode | undefined;

/** Operations in text order. */
export function readOperations(root: JsonNode, resolve: Resolve): readonly Operation[] {
  const operations: Operation[] = [];
  for (const pathItem of root.get('paths')?.members ?? []) {
    const path = pathItem.key?.text ?? '';
    if (path.startsWith('x-') || !pathItem.isObject) continue;
    for (const node of pathItem.members) {
      const method = node.key?.text ?? '';
      if (httpMethods.has(method) && node.isObject)
        operations.push(readOperation(path, method, node, pathItem, resolve));
    }
  }
  return operations;
}

function readOperation(
  path: string,
  method: string,
  node: JsonNode,
  pathItem: JsonNode,
  resolve: Resolve,
): Operation {
  const id = node.get('operationId')?.text;
  const named = id !== undefined && id.trim() !== '';
  return {
    path,
    method,
    node,
    pathItem,
    id: named ? id : undefined,
    label: operationLabel(path, method, node),
    internal: isInternal(node),
    parameters: effectiveParameters(node, pathItem, resolve),
    responses: readResponses(node.get('responses')?.members ?? [], resolve),
  };
}

function readResponses(members: readonly JsonNode[], resolve: Resolve): readonly OperationResponse[] {
  const responses: OperationResponse[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const usage = members[at];
    if (usage?.key === undefined || usage.key.isExtension) continue;
    responses.push({ code: usage.key.text, usage, node: resolve(usage) });
  }
  return responses;
}

function effectiveParameters(
  node: JsonNode,
  pathItem: JsonNode,
  resolve: Resolve,
): readonly EffectiveParameter[] {
  const byIdentity = new Map<string, EffectiveParameter>();
  for (const list of [pathItem.get('parameters'), node.get('parameters')]) {
    for (const usage of list?.isArray ? list.items : []) {
      const target = resolve(usage);
      if (target === undefined || !target.isObject) continue;
      // A reference to something of another kind stands for no parameter.
      if (target !== usage && target.get('in') === undefined) continue;
      const name = target.get('name')?.text ?? '';
      const location = target.get('in')?.text ?? '';
      byIdentity.set(`${location} ${name}`, {
        node: target,
        usage,
        name,
        location,
        internal: isInternal(target),
      });
    }
  }
  return [...byIdentity.values()];
}
