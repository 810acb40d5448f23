import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';

/** A parameter list as written, with what its entries stand for. */
export interface ParameterList {
  readonly entries: readonly { readonly usage: JsonNode; readonly node: JsonNode }[];
}

/**
 * Lists of parameters, of paths and of operations, that may have an entry twice, each once; entries that lead nowhere are
 * left out.
 */
export function listsWithRepetitions(definition: DefinitionModel): readonly ParameterList[] {
  const lists = new Set<JsonNode>();
  for (const { node, parameters, pathItem } of definition.operations) {
    const own = node.get('parameters');
    const shared = pathItem.get('parameters');
    // Where every entry applies, none repeats another.
    if (parameters.length === lengthOf(own) + lengthOf(shared)) continue;
    if (shared?.isArray) lists.add(shared);
    if (own?.isArray) lists.add(own);
  }
  return [...lists].map((list) => ({
    entries: list.items.flatMap((usage) => {
      const node = definition.resolve(usage);
      return node?.isObject ? [{ usage, node }] : [];
    }),
  }));
}

function lengthOf(list: JsonNode | undefined): number {
  return list?.isArray ? list.items.length : 0;
}
