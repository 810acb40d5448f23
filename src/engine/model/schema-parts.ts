import type { JsonNode } from '../json/node';
import type { DefinitionModel } from './definition-model';

/** A schema directly inside another one, references followed. */
export interface SchemaPart {
  readonly kind: 'property' | 'items' | 'additional' | 'allOf';
  /** The part after `$ref`. */
  readonly node: JsonNode;
  /** The part as written: a reference, or the same node. */
  readonly written: JsonNode;
  /** A property that is listed in `required`, or what is merged in; anything else can be left out. */
  readonly required: boolean;
}

/** Schemas one step inside a schema, in text order of their keywords; what does not resolve is left out. */
export function partsOf(definition: DefinitionModel, schema: JsonNode): readonly SchemaPart[] {
  const known = definition.partsOfSchemas.get(schema);
  if (known !== undefined) return known;
  const parts = readParts(definition, schema);
  definition.partsOfSchemas.set(schema, parts);
  return parts;
}

const noParts: readonly SchemaPart[] = [];
const partKeywords: ReadonlySet<string> = new Set(['properties', 'items', 'additionalProperties', 'allOf']);

function readParts(definition: DefinitionModel, schema: JsonNode): readonly SchemaPart[] {
  if (!schema.items.some((member) => partKeywords.has(member.key?.text ?? ''))) return noParts;
  const required = requiredNames(schema);
  const parts: SchemaPart[] = [];
  const add = (written: JsonNode | undefined, kind: SchemaPart['kind'], isRequired: boolean) => {
    const node = written?.isObject ? definition.resolve(written) : undefined;
    if (written !== undefined && node?.isObject) parts.push({ kind, node, written, required: isRequired });
  };
  for (const property of schema.get('properties')?.members ?? [])
    add(property, 'property', required.has(property.key?.text ?? ''));
  add(schema.get('items'), 'items', false);
  add(schema.get('additionalProperties'), 'additional', false);
  const allOf = schema.get('allOf');
  for (const part of allOf?.isArray ? allOf.items : []) add(part, 'allOf', true);
  return parts;
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
