import type { JsonNode } from '../json/node';
import type { DefinitionModel } from '../model/definition-model';
import type { Operation, OperationResponse } from '../model/operation';
import type { Budget } from './budget';
import type { OperationPair } from './operations';
import { type SchemaPair, SchemaWalk } from './schema-walk';

/** What an operation answers on success. */
export interface Success {
  readonly response: OperationResponse;
  readonly schema: JsonNode | undefined;
}

/** The successes of an operation that has one in the previous version. */
export interface SuccessPair {
  readonly operation: OperationPair;
  readonly old: Success;
  readonly now: Success | undefined;
}

/** What both versions give to callers. */
export interface OutputComparison {
  readonly successes: readonly SuccessPair[];
  /** Operations whose path no longer describes what it notifies of; one for each path. */
  readonly silenced: readonly OperationPair[];
  readonly schemas: readonly SchemaPair[];
  readonly operationsOf: (pair: SchemaPair) => readonly OperationPair[];
  readonly unresolved: boolean;
}

/** Compares success responses, and what webhooks deliver. */
export function compareOutputs(
  oldDefinition: DefinitionModel,
  newDefinition: DefinitionModel,
  pairs: readonly OperationPair[],
  budget: Budget,
): OutputComparison {
  const walk = new SchemaWalk(oldDefinition, newDefinition, budget);
  const successes: SuccessPair[] = [];
  const silenced = new Map<JsonNode, OperationPair>();
  let unresolved = false;
  for (const operation of pairs) {
    const before = operation.old.pathItem.get('x-ms-notification-content', 'schema');
    const after = operation.now.pathItem.get('x-ms-notification-content', 'schema');
    if (before !== undefined && after !== undefined) walk.start(before, after, '', operation);
    const told = operation.old.node.get('x-ms-trigger') !== undefined;
    if (before !== undefined && after === undefined && told && !silenced.has(operation.old.pathItem))
      silenced.set(operation.old.pathItem, operation);
    const old = successOf(operation.old);
    const now = successOf(operation.now);
    if (old === 'unknown' || now === 'unknown') unresolved = true;
    else if (old !== undefined) {
      successes.push({ operation, old, now });
      if (old.schema !== undefined && now?.schema !== undefined)
        walk.start(old.schema, now.schema, '', operation);
    }
  }
  const schemas = walk.pairs();
  return {
    successes,
    silenced: [...silenced.values()],
    schemas,
    operationsOf: (pair) => walk.operationsOf(pair),
    unresolved: unresolved || walk.unresolved,
  };
}

/** The lowest 2xx response with a schema, else the lowest; `unknown` where a broken reference may hide it. */
function successOf({ responses }: Operation): Success | 'unknown' | undefined {
  const good = responses
    .filter(({ code }) => /^2\d\d$/.test(code))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  if (good.some(({ node }) => node === undefined)) return 'unknown';
  for (const response of good) {
    const schema = response.node?.get('schema');
    if (schema?.isObject) return { response, schema };
  }
  return good[0] === undefined ? undefined : { response: good[0], schema: undefined };
}
