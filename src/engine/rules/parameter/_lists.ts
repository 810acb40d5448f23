import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';

/** A parameter list as written, with what its entries stand for. */
export interface ParameterList {
  readonly entries: readonly { readonly usage: JsonNode; readonly node: JsonNode }[];
}

/** Every list of parameters, of paths and of operations, once; entries that lead nowhere are left out. */
export function parameterLists(definition: DefinitionModel): readonly ParameterList[] {
  const lists = new Set<JsonNode>();
  for (const { node, pathItem } of definition.operations) {
    for (const list of [pathItem.get('parameters'), node.get('parameters')])
      if (list?.isArray) lists.add(list);
  }
  return [...lists].map((list) => ({
    entries: list.items.flatMap((usage) => {
      const node = definition.resolve(usage);
      return node?.isObject ? [{ usage, node }] : [];
    }),
  }));
}
