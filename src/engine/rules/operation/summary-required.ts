import { defineRule } from '../../define-rule';
import { type Fix, suggest } from '../../fix';
import { insertMember, replaceValue } from '../../json/edit';
import type { JsonDocument } from '../../model/json-document';
import type { Operation } from '../../model/operation';
import { requiredTextFault } from '../../texts/required-text';
import { draftSummary } from '../../words/draft-summary';
import { quoted } from '../../words/quoted';

const help = 'Write a short phrase that names what the operation does, such as "Send an email".';

export default defineRule('operation/summary-required', {
  needs: ['definition'],
  messages: {
    missing: { says: 'The operation {operation} has no "summary".', help },
    blank: { says: 'The summary of {operation} is empty.', help },
    notText: {
      says: 'The summary of {operation} is not a string.',
      help: 'Write the summary as a string in quotes.',
    },
  },
  check({ definition, report }) {
    for (const operation of definition.operations) {
      const fault = requiredTextFault(definition.doc, operation.node, 'summary');
      if (fault === undefined) continue;
      report(fault.kind, {
        at: fault.at,
        data: { operation: operation.label },
        fixes: drafts(definition.doc, operation),
        ...(operation.internal ? { severity: 'info' } : {}),
      });
    }
  },
});

function drafts(doc: JsonDocument, { id, node }: Operation): readonly Fix[] {
  const draft = id === undefined ? undefined : draftSummary(id);
  if (draft === undefined) return [];
  const old = node.get('summary');
  const edits = () =>
    old === undefined
      ? insertMember(doc, node, 'summary', draft, 'operationId')
      : replaceValue(doc, old, draft);
  return [suggest(`Use ${quoted(draft)} as the summary`, edits)];
}
