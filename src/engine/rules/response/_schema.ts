import type { JsonNode } from '../../json/node';

/** True when the shape is only known at run time, so that no exact schema can be asked for. */
export function isDynamic(schema: JsonNode): boolean {
  return (
    schema.get('x-ms-dynamic-schema') !== undefined || schema.get('x-ms-dynamic-properties') !== undefined
  );
}

/** True when a schema describes nothing: no type but object, and no member that says what the object holds. */
export function isEmptySchema(schema: JsonNode): boolean {
  // What most schemas have comes first.
  if (!schema.isObject || (schema.get('properties')?.items.length ?? 0) > 0) return false;
  const type = schema.get('type');
  if ((type !== undefined && type.text !== 'object') || isDynamic(schema)) return false;
  const additional = schema.get('additionalProperties');
  if (additional?.isObject || additional?.value === true) return false;
  return ['allOf', 'items', 'enum'].every((member) => schema.get(member) === undefined);
}

/** True when a description says that the shape is dynamic. */
export function saysDynamic(...described: readonly JsonNode[]): boolean {
  return described.some((node) => /dynamic/i.test(node.get('description')?.text ?? ''));
}
