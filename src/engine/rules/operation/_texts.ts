import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { Operation } from '../../model/operation';
import { isFilled } from '../../words/code-points';

type Member = 'summary' | 'description';

/** A text of an operation that text rules judge: filled, and shown to makers. */
export interface OperationText {
  readonly operation: Operation;
  readonly node: JsonNode;
  readonly text: string;
}

/** Filled texts of all operations that are not internal; missing and blank ones have rules of their own. */
export function operationTexts(definition: DefinitionModel, member: Member): readonly OperationText[] {
  return definition.operations.flatMap((operation) => {
    const node = operation.internal ? undefined : operation.node.get(member);
    return node !== undefined && isFilled(node.text) ? [{ operation, node, text: node.text }] : [];
  });
}
