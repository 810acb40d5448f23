import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { Operation } from '../../model/operation';
import { onceFor } from '../../once-for';
import { isFilled } from '../../words/code-points';

type Member = 'summary' | 'description';

/** A text of an operation that text rules judge: filled, and shown to makers. */
export interface OperationText {
  readonly operation: Operation;
  readonly node: JsonNode;
  readonly text: string;
}

/** Several rules look at the same texts. */
const textsOf = {
  summary: onceFor((definition: DefinitionModel) => readTexts(definition, 'summary')),
  description: onceFor((definition: DefinitionModel) => readTexts(definition, 'description')),
};

/** Filled texts of all operations that are not internal; missing and blank ones have rules of their own. */
export function operationTexts(definition: DefinitionModel, member: Member): readonly OperationText[] {
  return textsOf[member](definition);
}

function readTexts({ operations }: DefinitionModel, member: Member): readonly OperationText[] {
  const texts: OperationText[] = [];
  for (const operation of operations) {
    const node = operation.internal ? undefined : operation.node.get(member);
    if (node !== undefined && isFilled(node.text)) texts.push({ operation, node, text: node.text });
  }
  return texts;
}
