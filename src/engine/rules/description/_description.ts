import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { isFilled } from '../../words/code-points';

/** The description when there is something in it; the rest is the business of description/required. */
export function readDescription(
  definition: DefinitionModel,
): { readonly node: JsonNode; readonly text: string } | undefined {
  const node = definition.descriptionNode;
  return node !== undefined && isFilled(node.text) ? { node, text: node.text } : undefined;
}
