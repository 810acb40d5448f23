import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { JsonDocument } from '../../model/json-document';
import type { Operation } from '../../model/operation';
import type { Place } from '../../model/text-document';
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

/** How a required text fails, and where. */
export interface TextFault {
  readonly kind: 'missing' | 'blank' | 'notText';
  readonly at: Place;
}

/** Whether an operation lacks a required text. */
export function requiredTextFault(
  doc: JsonDocument,
  operation: Operation,
  member: Member,
): TextFault | undefined {
  const node = operation.node.get(member);
  if (node === undefined) return { kind: 'missing', at: doc.missingIn(operation.node, member) };
  if (node.text === undefined) return { kind: 'notText', at: doc.spot(node) };
  return isFilled(node.text) ? undefined : { kind: 'blank', at: doc.value(node) };
}
