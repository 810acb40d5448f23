import type { ReportDetails } from '../context';
import type { JsonDocument } from '../model/json-document';
import { quoted } from '../words/quoted';
import type { SchemaFault } from './faults';
import { foundInWords, listed, placeInWords, typesInWords } from './words';

/** Wording of the mistakes both schemas can find, without check and severity. */
export const schemaMessages = {
  type: {
    says: '{place} is {found}; it must be {expected}.',
    help: 'Write it as {expected}.',
  },
  value: {
    says: '{place} is {found}, which is not one of the possible values.',
    help: 'Write {expected}.',
  },
  missing: {
    says: '{expected} is missing.',
    help: 'Add it.',
  },
  empty: {
    says: '{place} is an empty list.',
    help: 'Remove it, or fill it in.',
  },
  repeated: {
    says: '{place} is {found}, which the list already has.',
    help: 'Remove the repetition.',
  },
  negative: {
    says: '{place} is {found}; it must not be negative.',
    help: 'Write zero or more.',
  },
} as const;

/** Place and data of one mistake, for a message about it. */
export function schemaDetails(doc: JsonDocument, fault: SchemaFault): ReportDetails {
  const { node } = fault;
  const data = { place: placeInWords(node), found: foundInWords(node) };
  switch (fault.kind) {
    case 'type':
      return { at: doc.spot(node), data: { ...data, expected: typesInWords(fault.expected) } };
    case 'value':
      return {
        at: doc.spot(node),
        data: { ...data, expected: listed(fault.allowed.map((value) => quoted(value))) },
      };
    case 'missing':
      return { at: doc.missingIn(node, fault.member), data: { ...data, expected: quoted(fault.member) } };
    case 'unknown':
      return { at: doc.key(node), data: { ...data, owner: fault.owner } };
    case 'unsupported':
    case 'key':
      return { at: doc.key(node), data };
    case 'repeated':
      return { at: doc.value(node).partOf(node.parent ?? node), data };
    case 'empty':
    case 'negative':
      return { at: doc.value(node), data };
  }
}
