import type { JsonNode } from '../json/node';
import { isFilled } from '../words/code-points';
import type { DefinitionModel } from './definition-model';

/** A schema directly inside another one, references followed, with what it tells makers. */
export class SchemaPart {
  /** Has no schemas inside. */
  readonly isLeaf: boolean;
  readonly isInternal: boolean;
  /** `x-ms-summary`, or else `title`, where it is filled. */
  readonly label: string | undefined;
  /** Where it is filled. */
  readonly description: string | undefined;

  constructor(
    readonly kind: 'property' | 'items' | 'additional' | 'allOf',
    /** The part after `$ref`. */
    readonly node: JsonNode,
    /** The part as written: a reference, or the same node. */
    readonly written: JsonNode,
  ) {
    let isLeaf = true;
    let isInternal = false;
    let summary: string | undefined;
    let title: string | undefined;
    let description: string | undefined;
    const { items } = node;
    // One pass instead of a look-up for each member: definitions have many parts.
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at];
      switch (item?.key?.text) {
        // What nearly all have need not be compared with the others.
        case 'type':
          break;
        case 'description':
          description = filled(item);
          break;
        case 'x-ms-summary':
          summary = filled(item);
          break;
        case 'title':
          title = filled(item);
          break;
        case 'x-ms-visibility':
          isInternal = item?.value === 'internal';
          break;
        case 'properties':
        case 'items':
        case 'additionalProperties':
        case 'allOf':
          isLeaf = false;
      }
    }
    this.isLeaf = isLeaf;
    this.isInternal = isInternal;
    this.label = summary ?? title;
    this.description = description;
  }
}

function filled(item: JsonNode | undefined): string | undefined {
  const text = item?.text;
  return isFilled(text) ? text : undefined;
}

/** Schemas one step inside a schema, in text order of their keywords; what does not resolve is left out. */
export function partsOf(definition: DefinitionModel, schema: JsonNode): readonly SchemaPart[] {
  const known = definition.partsOfSchemas.get(schema);
  if (known !== undefined) return known;
  const parts = readParts(definition, schema);
  definition.partsOfSchemas.set(schema, parts);
  return parts;
}

function readParts(definition: DefinitionModel, { items: keywords }: JsonNode): readonly SchemaPart[] {
  let properties: JsonNode | undefined;
  let items: JsonNode | undefined;
  let additional: JsonNode | undefined;
  let allOf: JsonNode | undefined;
  for (let at = 0; at < keywords.length; at += 1) {
    const keyword = keywords[at];
    switch (keyword?.key?.text) {
      case 'properties':
        properties = keyword;
        break;
      case 'items':
        items = keyword;
        break;
      case 'additionalProperties':
        additional = keyword;
        break;
      case 'allOf':
        allOf = keyword;
    }
  }
  const parts: SchemaPart[] = [];
  if (properties !== undefined) addParts(definition, properties.members, 'property', parts);
  if (items !== undefined) addPart(definition, items, 'items', parts);
  if (additional !== undefined) addPart(definition, additional, 'additional', parts);
  if (allOf?.isArray) addParts(definition, allOf.items, 'allOf', parts);
  return parts;
}

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
  const node = definition.resolve(written);
  if (node?.type === 'object') parts.push(new SchemaPart(kind, node, written));
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
  const { items } = node;
  for (let at = 0; at < items.length; at += 1) {
    const key = items[at]?.key;
    if (key?.isExtension && key.text.startsWith('x-ms-dynamic-')) return true;
  }
  return false;
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
