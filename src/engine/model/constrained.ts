import type { JsonNode } from '../json/node';

/** True when a value is of a type named in a schema; unknown types hold anything. */
export function isOfType(value: JsonNode, type: string): boolean {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'array':
    case 'object':
    case 'number':
      return value.type === type;
    case 'integer':
      return value.type === 'number' && Number.isInteger(value.value);
    default:
      return true;
  }
}
