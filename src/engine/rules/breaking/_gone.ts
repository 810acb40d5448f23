import type { SchemaPair } from '../../compare/schema-walk';
import type { JsonNode } from '../../json/node';

/** A property that the schema now standing in the same place lacks. */
export interface GoneProperty {
  readonly old: JsonNode;
  readonly name: string;
  /** Way from the body or response, such as `orders[]/total`. */
  readonly path: string;
  /** What it is missing from in the new version: the list of properties, or the schema. */
  readonly parent: JsonNode;
}

/** Properties that a schema has lost; none where the new one is only known at run time. */
export function goneProperties({ newShape, now, oldShape, path }: SchemaPair): readonly GoneProperty[] {
  if (newShape.open) return [];
  const gone: GoneProperty[] = [];
  for (const [name, old] of oldShape.properties) {
    if (newShape.properties.has(name)) continue;
    const properties = now.get('properties');
    const parent = properties?.isObject ? properties : now;
    gone.push({ old, name, path: path === '' ? name : `${path}/${name}`, parent });
  }
  return gone;
}
