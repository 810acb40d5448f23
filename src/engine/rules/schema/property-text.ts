import { defineRule } from '../../define-rule';
import { type Fix, suggest } from '../../fix';
import { insertMember } from '../../json/edit';
import type { JsonDocument } from '../../model/json-document';
import { draftSummary } from '../../words/draft-summary';
import { maxProperties, type PropertyFault, propertyFaults } from './_property-text';

export default defineRule('schema/property-text', {
  needs: ['definition'],
  messages: {
    texts: {
      says: 'The response of {operation} has {count} of {total} properties without {what}.',
      help: 'Give every property an "x-ms-summary" as its label and a "description" that says more than the label.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    for (const operation of definition.operations) {
      if (operation.internal) continue;
      const { schema, faults, total } = propertyFaults(definition, operation);
      if (schema === undefined || faults.length === 0) continue;
      const first = total >= maxProperties ? 'the first ' : '';
      report('texts', {
        at: doc.key(schema),
        data: {
          count: faults.length,
          total: `${first}${total}`,
          operation: operation.label,
          what: what(faults),
        },
        subject: operation.label,
        fixes: labelFixes(doc, faults),
      });
    }
  },
});

function what(faults: readonly PropertyFault[]): string {
  const noLabel = faults.some(({ lacksLabel }) => lacksLabel);
  const noDescription = faults.some(({ lacksDescription }) => lacksDescription);
  if (noLabel && noDescription) return 'a label or a description';
  if (noLabel) return 'a label';
  return noDescription ? 'a description' : 'a description that differs from the label';
}

/** Most labels one fix adds; more is a task for a person. */
const maxLabels = 100;

/** Labels derived from the names, offered when they are all that is missing. */
function labelFixes(doc: JsonDocument, faults: readonly PropertyFault[]): readonly Fix[] {
  if (faults.length > maxLabels || !faults.every(lacksLabelOnly)) return [];
  const drafts = faults.map(({ node, name }) => ({ node, label: draftSummary(name) }));
  const settles = drafts.every(
    ({ node, label }) => label !== undefined && label !== node.get('description')?.text,
  );
  if (!settles) return [];
  return [
    suggest('Add labels derived from the names', () =>
      drafts.flatMap(({ node, label }) => insertMember(doc, node, 'x-ms-summary', label)),
    ),
  ];
}

/** True for a property written in place that has a description, and no label that is blank either. */
function lacksLabelOnly({ written, node, lacksLabel, lacksDescription }: PropertyFault): boolean {
  return written === node && lacksLabel && !lacksDescription && node.get('x-ms-summary') === undefined;
}
