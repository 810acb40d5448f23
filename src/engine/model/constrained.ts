import type { JsonNode } from '../json/node';
import type { DefinitionModel } from './definition-model';

/** Everything that has a type of its own: schemas, parameters and response headers, each where it is written. */
export function typedSites(definition: DefinitionModel): readonly JsonNode[] {
  const { schemas, parameters, headers } = definition.structure;
  return [...schemas.map(({ node }) => node), ...parameters.map(({ node }) => node), ...headers];
}

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
