import type { JsonNode } from '../json/node';
import type { JsonDocument } from '../model/json-document';
import type { Place } from '../model/text-document';
import { isFilled } from '../words/code-points';

/** How a required text fails, and where. */
export interface TextFault {
  readonly kind: 'missing' | 'blank' | 'notText';
  readonly at: Place;
}

/** Whether an object lacks a required text. */
export function requiredTextFault(doc: JsonDocument, owner: JsonNode, member: string): TextFault | undefined {
  const node = owner.get(member);
  if (node === undefined) return { kind: 'missing', at: doc.missingIn(owner, member) };
  if (node.text === undefined) return { kind: 'notText', at: doc.spot(node) };
  return isFilled(node.text) ? undefined : { kind: 'blank', at: doc.value(node) };
}
