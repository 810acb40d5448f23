import lists from '../../data/lists.json';
import { defineRule } from '../../define-rule';
import { type Fix, safe } from '../../fix';
import { replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import type { Operation } from '../../model/operation';
import { trimWhiteSpace } from '../../words/code-points';
import { quoted } from '../../words/quoted';

const member = 'x-ms-visibility';
const allowed: ReadonlySet<string> = new Set(lists.visibility);
const help = 'Use "important", "advanced" or "internal", or "none" for ordinary operations.';

export default defineRule('operation/visibility', {
  needs: ['definition'],
  messages: {
    missing: {
      says: 'Operations without "x-ms-visibility": {count} of {total}, the first is {operation}.',
      help: 'Set "x-ms-visibility" so that makers see the important operations first.',
    },
    unknown: {
      severity: 'error',
      says: 'The visibility of {operation} is {found}, which does not exist.',
      help,
    },
    notText: { severity: 'error', says: 'The visibility of {operation} is not a string.', help },
  },
  check({ definition, report }) {
    const { doc, operations } = definition;
    const without: Operation[] = [];
    const wrong: (readonly [Operation, JsonNode])[] = [];
    for (const operation of operations) {
      const value = operation.node.get(member);
      if (value === undefined) without.push(operation);
      else if (value.text === undefined || !allowed.has(value.text)) wrong.push([operation, value]);
    }
    const [first] = without;
    if (first !== undefined) {
      const data = { count: without.length, total: operations.length, operation: first.label };
      // One finding for the file: its identity does not depend on which operation comes first.
      const at = doc.missingIn(first.node, member).withAnchor(`paths/+${member}`);
      report('missing', { at, data });
    }
    for (const [{ label }, value] of wrong) {
      report(value.text === undefined ? 'notText' : 'unknown', {
        at: doc.spot(value),
        data: { operation: label, found: quoted(value.text ?? '') },
        fixes: respelled(doc, value),
      });
    }
  },
});

function respelled(doc: JsonDocument, node: JsonNode): readonly Fix[] {
  const value = trimWhiteSpace(node.text ?? '').toLowerCase();
  if (value === '' || !allowed.has(value)) return [];
  return [safe(`Change it to ${quoted(value)}`, () => replaceValue(doc, node, value))];
}
