import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { SchemaFault } from '../../schemas/faults';

const allowed = ['string', 'integer', 'number', 'boolean', 'array'] as const;

/**
 * Types "object" where values are sent as plain text: parameters but for bodies, their elements, and headers. The
 * schema leaves types to `schema/type-format`, which knows objects as a type.
 */
export function objectValues({ structure }: DefinitionModel): readonly SchemaFault[] {
  const faults: SchemaFault[] = [];
  const look = (node: JsonNode) => {
    const type = node.get('type');
    if (type?.text === 'object') faults.push({ kind: 'value', node: type, allowed });
  };
  for (const { node } of structure.parameters) {
    const location = node.get('in')?.text;
    if (location !== undefined && location !== 'body') look(node);
  }
  for (const { node, position } of structure.schemas) if (position === 'parameter') look(node);
  for (const node of structure.headers) look(node);
  return faults;
}
