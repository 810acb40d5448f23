import type { JsonNode } from '../json/node';
import type { DefinitionModel } from '../model/definition-model';
import { hasDynamicExtension } from '../model/schema-parts';
import type { Budget } from './budget';

/** A schema as callers see it: what it merges in by `allOf` is part of it. */
export interface Shape {
  /** The type as written, or the one its members tell; undefined where anything goes. */
  readonly type: string | undefined;
  /** Properties as written, by name. */
  readonly properties: ReadonlyMap<string, JsonNode>;
  /** Entries of `required`, by name. */
  readonly required: ReadonlyMap<string, JsonNode>;
  readonly items: JsonNode | undefined;
  readonly additional: JsonNode | undefined;
  /** True where a part of it cannot be known here: a reference that leads nowhere, or a shape fetched at run time. */
  readonly open: boolean;
}

/** Reads shapes, each once. */
export class Shapes {
  private readonly known = new Map<JsonNode, Shape>();

  constructor(
    private readonly definition: DefinitionModel,
    private readonly budget: Budget,
  ) {}

  /** The shape of a schema or parameter after `$ref`. */
  of(schema: JsonNode): Shape {
    const shape = this.known.get(schema) ?? this.read(schema);
    this.known.set(schema, shape);
    return shape;
  }

  private read(schema: JsonNode): Shape {
    const properties = new Map<string, JsonNode>();
    const required = new Map<string, JsonNode>();
    const parts = new Set([schema]);
    let type: string | undefined;
    let items: JsonNode | undefined;
    let additional: JsonNode | undefined;
    let open = false;
    for (const part of parts) {
      type ??= part.get('type')?.text;
      items ??= objectIn(part, 'items');
      additional ??= objectIn(part, 'additionalProperties');
      open ||=
        hasDynamicExtension(part) || part.get('oneOf') !== undefined || part.get('anyOf') !== undefined;
      const own = part.get('properties')?.members ?? [];
      const list = part.get('required');
      const names = list?.isArray ? list.items : [];
      if (!this.budget.take(1 + own.length + names.length)) return { ...unknown, type };
      for (const property of own) setFirst(properties, property.key?.text ?? '', property);
      for (const name of names) if (name.text !== undefined) setFirst(required, name.text, name);
      const merged = part.get('allOf');
      if (merged?.isArray && !this.budget.take(merged.items.length)) return { ...unknown, type };
      for (const written of merged?.isArray ? merged.items : []) {
        const target = written.isObject ? this.definition.resolve(written) : undefined;
        if (target?.isObject) parts.add(target);
        else open = true;
      }
    }
    type ??= properties.size > 0 ? 'object' : items === undefined ? undefined : 'array';
    return { type, properties, required, items, additional, open };
  }
}

const unknown: Shape = {
  type: undefined,
  properties: new Map(),
  required: new Map(),
  items: undefined,
  additional: undefined,
  open: true,
};

function objectIn(holder: JsonNode, member: string): JsonNode | undefined {
  const node = holder.get(member);
  return node?.isObject ? node : undefined;
}

function setFirst(map: Map<string, JsonNode>, name: string, node: JsonNode): void {
  if (!map.has(name)) map.set(name, node);
}
