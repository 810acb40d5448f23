import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { Operation } from '../../model/operation';
import { propertyOf } from '../../model/schema-parts';
import type { DynamicFault } from './_dynamic';

/** Paths to the list and to the value of an entry that the 200 schema of the called operation does not have. */
export function pathFaults(
  definition: DefinitionModel,
  node: JsonNode,
  target: Operation,
): readonly DynamicFault[] {
  const written = target.responses.find(({ code }) => code === '200')?.node?.get('schema');
  const root = written === undefined ? undefined : definition.resolve(written);
  if (root === undefined || !root.isObject) return [];
  const faultAt = (at: JsonNode): readonly DynamicFault[] => [
    { kind: 'path', at, operation: target.label, value: at.text ?? '' },
  ];
  const collection = node.get('value-collection') ?? node.get('itemsPath');
  const list = collection?.text === undefined ? root : follow(definition, root, collection.text);
  if (list === undefined) return collection === undefined ? [] : faultAt(collection);
  const value = node.get('value-path') ?? node.get('itemValuePath');
  if (list === 'open' || value?.text === undefined) return [];
  const entry = entryOf(definition, list);
  if (entry === 'open') return [];
  return follow(definition, entry, value.text) === undefined ? faultAt(value) : [];
}

/** The schema at the end of a path of member names; undefined when one of them does not exist. */
function follow(definition: DefinitionModel, root: JsonNode, path: string): JsonNode | 'open' | undefined {
  let at: JsonNode | 'open' | undefined = root;
  for (const name of path.split('/').filter((step) => step !== '')) {
    if (at === undefined || at === 'open') return at;
    at = propertyOf(definition, at, name);
  }
  return at;
}

/** The schema of the entries of a list; of anything else the schema itself. */
function entryOf(definition: DefinitionModel, list: JsonNode): JsonNode | 'open' {
  if (list.get('type')?.text !== 'array' && list.get('items') === undefined) return list;
  const items = list.get('items');
  return (items?.isObject ? definition.resolve(items) : undefined) ?? 'open';
}
