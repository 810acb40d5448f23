import type { JsonNode } from '../json/node';
import type { DefinitionModel } from '../model/definition-model';
import type { EffectiveParameter, Operation } from '../model/operation';
import type { Budget } from './budget';
import type { OperationPair } from './operations';
import { type SchemaPair, SchemaWalk } from './schema-walk';

/** A parameter of one operation that is gone. */
export interface RemovedParameter {
  readonly operation: OperationPair;
  readonly old: EffectiveParameter;
}

/** A parameter of the new version that was not there, with the operations that have it now. */
export interface AddedParameter {
  readonly parameter: EffectiveParameter;
  readonly operations: readonly OperationPair[];
}

/** What both versions ask of callers. */
export interface InputComparison {
  readonly removed: readonly RemovedParameter[];
  readonly added: readonly AddedParameter[];
  /** Parameters that both versions have; each shared one once. */
  readonly parameters: readonly SchemaPair[];
  /** Schemas of bodies and of everything inside them, and list entries of parameters. */
  readonly schemas: readonly SchemaPair[];
  readonly operationsOf: (pair: SchemaPair) => readonly OperationPair[];
  /** True when a reference that leads nowhere kept some part from being compared. */
  readonly unresolved: boolean;
}

/** Compares parameters by location and name, and the schemas of bodies. */
export function compareInputs(
  oldDefinition: DefinitionModel,
  newDefinition: DefinitionModel,
  pairs: readonly OperationPair[],
  budget: Budget,
): InputComparison {
  const walk = new SchemaWalk(oldDefinition, newDefinition, budget);
  const removed: RemovedParameter[] = [];
  const added = new Map<JsonNode, { parameter: EffectiveParameter; operations: OperationPair[] }>();
  const retained = new Set<JsonNode>();
  let unresolved = false;
  for (const operation of pairs) {
    const before = byIdentity(operation.old);
    const after = byIdentity(operation.now);
    // A list with a broken reference may still hold what seems to be gone or new.
    const oldBroken = hasBrokenReference(oldDefinition, operation.old);
    const newBroken = hasBrokenReference(newDefinition, operation.now);
    unresolved ||= oldBroken || newBroken;
    for (const [identity, old] of before) {
      const now = after.get(identity);
      if (now === undefined) {
        if (!newBroken) removed.push({ operation, old });
        continue;
      }
      retained.add(now.node);
      walk.start(old.node, now.node, old.name, operation);
      const schemas = [old.node.get('schema'), now.node.get('schema')] as const;
      if (old.location === 'body' && schemas[0] !== undefined && schemas[1] !== undefined)
        walk.start(schemas[0], schemas[1], '', operation);
    }
    if (oldBroken) continue;
    for (const [identity, parameter] of after) {
      if (before.has(identity)) continue;
      const known = added.get(parameter.node);
      if (known === undefined) added.set(parameter.node, { parameter, operations: [operation] });
      else known.operations.push(operation);
    }
  }
  const all = walk.pairs();
  return {
    removed,
    added: [...added.values()],
    parameters: all.filter((pair) => retained.has(pair.now)),
    schemas: all.filter((pair) => !retained.has(pair.now)),
    operationsOf: (pair) => walk.operationsOf(pair),
    unresolved: unresolved || walk.unresolved,
  };
}

/** Parameters by location and name; those that lack either have no identity. */
function byIdentity({ parameters }: Operation): ReadonlyMap<string, EffectiveParameter> {
  const named = parameters.filter(({ location, name }) => location !== '' && name !== '');
  return new Map(named.map((parameter) => [`${parameter.location} ${parameter.name}`, parameter]));
}

function hasBrokenReference(definition: DefinitionModel, { node, pathItem }: Operation): boolean {
  return [node.get('parameters'), pathItem.get('parameters')].some(
    (list) => list?.isArray && list.items.some((usage) => definition.resolve(usage) === undefined),
  );
}
