import type { JsonNode } from '../json/node';
import type { DefinitionModel } from './definition-model';

/** A schema directly inside another one, references followed. */
export interface SchemaPart {
  readonly kind: 'property' | 'items' | 'additional' | 'allOf';
  /** The part after `$ref`. */
  readonly node: JsonNode;
  /** The part as written: a reference, or the same node. */
  readonly written: JsonNode;
  /** Has no schemas inside. */
  readonly isLeaf: boolean;
}

/** Schemas one step inside a schema, in text order of their keywords; what does not resolve is left out. */
export function partsOf(definition: DefinitionModel, schema: JsonNode): readonly SchemaPart[] {
  const known = definition.partsOfSchemas.get(schema);
  if (known !== undefined) return known;
  const parts = contentOf(schema) === 'nothing' ? noParts : readParts(definition, schema);
  definition.partsOfSchemas.set(schema, parts);
  return parts;
}

const noParts: readonly SchemaPart[] = [];

function readParts(definition: DefinitionModel, schema: JsonNode): readonly SchemaPart[] {
  const parts: SchemaPart[] = [];
  addParts(definition, schema.get('properties')?.members ?? noNodes, 'property', parts);
  addPart(definition, schema.get('items'), 'items', parts);
  addPart(definition, schema.get('additionalProperties'), 'additional', parts);
  const allOf = schema.get('allOf');
  if (allOf?.isArray) addParts(definition, allOf.items, 'allOf', parts);
  return parts;
}

const noNodes: readonly JsonNode[] = [];

function addParts(
  definition: DefinitionModel,
  nodes: readonly JsonNode[],
  kind: SchemaPart['kind'],
  parts: SchemaPart[],
): void {
  for (let at = 0; at < nodes.length; at += 1) addPart(definition, nodes[at], kind, parts);
}

function addPart(
  definition: DefinitionModel,
  written: JsonNode | undefined,
  kind: SchemaPart['kind'],
  parts: SchemaPart[],
): void {
  if (written?.type !== 'object') return;
  const content = contentOf(written);
  const node = content === 'reference' ? definition.resolve(written) : written;
  if (node?.type !== 'object') return;
  const isLeaf = (node === written ? content : contentOf(node)) === 'nothing';
  parts.push({ kind, node, written, isLeaf });
}

/** What a schema is made of, by its keywords alone. */
function contentOf({ items }: JsonNode): 'reference' | 'schemas' | 'nothing' {
  let content: 'schemas' | 'nothing' = 'nothing';
  for (let at = 0; at < items.length; at += 1) {
    switch (items[at]?.key?.text) {
      case '$ref':
        return 'reference';
      case 'properties':
      case 'items':
      case 'additionalProperties':
      case 'allOf':
        content = 'schemas';
    }
  }
  return content;
}

/** True for a part that no value can leave out: a property that is listed in `required`, or what is merged in. */
export function isRequiredPart(schema: JsonNode, { kind, written }: SchemaPart): boolean {
  if (kind === 'property') return requiredNames(schema).has(written.key?.text ?? '');
  return kind === 'allOf';
}

const noNames: ReadonlySet<string> = new Set();

/** Names in the `required` list of a schema. */
export function requiredNames(schema: JsonNode): ReadonlySet<string> {
  const list = schema.get('required');
  if (list === undefined || list.items.length === 0) return noNames;
  return new Set((list.isArray ? list.items : []).flatMap((item) => item.text ?? []));
}

/** True when the shape is fetched at run time by one of the dynamic extensions. */
export function hasDynamicExtension(node: JsonNode): boolean {
  return node.isObject && node.items.some((item) => item.key?.text.startsWith('x-ms-dynamic-'));
}

/** What a schema says about a property: its schema, that it has none, or (`open`) that it may have any. */
export function propertyOf(
  definition: DefinitionModel,
  schema: JsonNode,
  name: string,
): JsonNode | 'open' | undefined {
  const toVisit = new Set([schema]);
  let open = false;
  for (const at of toVisit) {
    const property = at.get('properties', name);
    if (property !== undefined) return definition.resolve(property) ?? 'open';
    const parts = at.get('allOf');
    for (const part of parts?.isArray ? parts.items : []) {
      const target = definition.resolve(part);
      if (target === undefined) open = true;
      else toVisit.add(target);
    }
    open ||= isOpen(at);
  }
  return open ? 'open' : undefined;
}

/** True when a schema leaves room for members it does not name. */
function isOpen(schema: JsonNode): boolean {
  const additional = schema.get('additionalProperties');
  if (additional?.isObject || additional?.value === true || hasDynamicExtension(schema)) return true;
  if (['oneOf', 'anyOf', '$ref'].some((keyword) => schema.get(keyword) !== undefined)) return true;
  const type = schema.get('type')?.text;
  if (type !== undefined && type !== 'object') return false;
  return (schema.get('properties')?.items.length ?? 0) === 0 && schema.get('allOf') === undefined;
}
