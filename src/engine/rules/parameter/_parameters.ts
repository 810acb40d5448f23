import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { keywordsOf } from '../../model/keywords';
import type { EffectiveParameter } from '../../model/operation';
import { onceFor } from '../../once-for';
import { isFilled } from '../../words/code-points';

/** Parameters that makers see: neither they nor an operation that uses them is internal; shared ones once. */
export const shownParameters = onceFor(readParameters);

function readParameters({ operations }: DefinitionModel): readonly EffectiveParameter[] {
  const shown = new Map<JsonNode, EffectiveParameter>();
  for (let at = 0; at < operations.length; at += 1) {
    const operation = operations[at];
    if (operation === undefined || operation.internal) continue;
    const { parameters } = operation;
    for (let i = 0; i < parameters.length; i += 1) {
      const parameter = parameters[i];
      if (parameter !== undefined && !parameter.internal) shown.set(parameter.node, parameter);
    }
  }
  return [...shown.values()];
}

/** A filled text of a parameter or property. */
export interface OwnedText {
  readonly owner: JsonNode;
  readonly node: JsonNode;
  readonly text: string;
}

/** The member's filled texts, of parameters that makers see; missing and blank ones have rules of their own. */
export function filledTexts(definition: DefinitionModel, member: string): readonly OwnedText[] {
  const texts: OwnedText[] = [];
  const parameters = shownParameters(definition);
  for (let at = 0; at < parameters.length; at += 1) {
    const owner = parameters[at]?.node;
    const node = owner?.get(member);
    const text = node?.text;
    if (owner !== undefined && node !== undefined && isFilled(text)) texts.push({ owner, node, text });
  }
  return texts;
}

/** The labels makers see. */
export interface Labels {
  readonly parameter: readonly OwnedText[];
  /** Of properties that are not internal, each where it is written; those of internal operations left out. */
  readonly property: readonly OwnedText[];
}

/** The filled `x-ms-summary` members of what makers see. */
export const shownLabels = onceFor(
  (definition: DefinitionModel): Labels => ({
    parameter: filledTexts(definition, 'x-ms-summary'),
    property: propertyLabels(definition),
  }),
);

function propertyLabels(definition: DefinitionModel): readonly OwnedText[] {
  const hidden = new Set<JsonNode>();
  for (const { internal, node } of definition.operations) if (internal) hidden.add(node);
  const { labels } = keywordsOf(definition);
  return hidden.size === 0 ? labels : labels.filter(({ unit }) => !hidden.has(unit));
}
