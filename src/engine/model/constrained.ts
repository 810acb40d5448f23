import type { JsonNode } from '../json/node';
import type { DefinitionModel } from './definition-model';

/** Everything that has a type of its own: schemas, parameters and response headers, each where it is written. */
export function typedSites(definition: DefinitionModel): readonly JsonNode[] {
  const nodes = known.get(definition) ?? readSites(definition);
  known.set(definition, nodes);
  return nodes;
}

const known = new WeakMap<DefinitionModel, readonly JsonNode[]>();

function readSites({ structure }: DefinitionModel): readonly JsonNode[] {
  const { schemas, parameters, headers } = structure;
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
