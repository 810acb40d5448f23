import type { DefinitionModel } from '../../model/definition-model';
import { keywordsOf } from '../../model/keywords';
import type { SchemaFault } from '../../schemas/faults';

const allowed = ['string', 'integer', 'number', 'boolean', 'array'] as const;

/**
 * Types "object" where values are sent as plain text: parameters but for bodies, their elements, and headers. The
 * schema leaves types to `schema/type-format`, which knows objects as a type.
 */
export function objectValues(definition: DefinitionModel): readonly SchemaFault[] {
  return keywordsOf(definition).plainObjects.flatMap(({ holder, node, owner }): readonly SchemaFault[] => {
    const location = owner === 'parameter' ? holder.get('in')?.text : 'elsewhere';
    return location === undefined || location === 'body' ? [] : [{ kind: 'value', node, allowed }];
  });
}
