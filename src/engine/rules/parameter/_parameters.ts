import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { type EffectiveParameter, isInternal } from '../../model/operation';
import { isFilled } from '../../words/code-points';

/** Parameters that makers see: neither they nor an operation that uses them is internal; shared ones once. */
export function shownParameters(definition: DefinitionModel): readonly EffectiveParameter[] {
  const parameters = parametersOf.get(definition) ?? readParameters(definition);
  parametersOf.set(definition, parameters);
  return parameters;
}

/** Several rules look at the same parameters and properties. */
const parametersOf = new WeakMap<DefinitionModel, readonly EffectiveParameter[]>();
const propertiesOf = new WeakMap<DefinitionModel, readonly JsonNode[]>();

function readParameters({ operations }: DefinitionModel): readonly EffectiveParameter[] {
  const shown = new Map<JsonNode, EffectiveParameter>();
  for (const operation of operations) {
    if (operation.internal) continue;
    for (const parameter of operation.parameters)
      if (!parameter.internal) shown.set(parameter.node, parameter);
  }
  return [...shown.values()];
}

/** Properties of schemas that are not internal, each where it is written; those of internal operations left out. */
export function shownProperties(definition: DefinitionModel): readonly JsonNode[] {
  const properties = propertiesOf.get(definition) ?? readProperties(definition);
  propertiesOf.set(definition, properties);
  return properties;
}

function readProperties({ operations, structure }: DefinitionModel): readonly JsonNode[] {
  const hidden = new Set(operations.filter(({ internal }) => internal).map(({ node }) => node));
  return structure.schemas
    .filter(({ node, role, unit }) => role === 'property' && !isInternal(node) && !hidden.has(unit))
    .map(({ node }) => node);
}

/** A filled text of a parameter or property. */
export interface OwnedText {
  readonly owner: JsonNode;
  readonly node: JsonNode;
  readonly text: string;
}

/** The member's filled texts; missing and blank ones have rules of their own. */
export function filledTexts(owners: readonly JsonNode[], member: string): readonly OwnedText[] {
  const texts: OwnedText[] = [];
  for (const owner of owners) {
    const node = owner.get(member);
    if (node !== undefined && isFilled(node.text)) texts.push({ owner, node, text: node.text });
  }
  return texts;
}
