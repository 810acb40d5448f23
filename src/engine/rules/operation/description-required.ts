import { defineRule } from '../../define-rule';
import { requiredTextFault } from '../../texts/required-text';

const help = 'Describe in a full sentence what the operation does and returns.';

export default defineRule('operation/description-required', {
  needs: ['definition'],
  messages: {
    missing: { says: 'The operation {operation} has no "description".', help },
    blank: { says: 'The description of {operation} is empty.', help },
    notText: {
      says: 'The description of {operation} is not a string.',
      help: 'Write the description as a string in quotes.',
    },
  },
  check({ definition, report }) {
    for (const operation of definition.operations) {
      const fault = requiredTextFault(definition.doc, operation.node, 'description');
      if (fault === undefined) continue;
      const { at, kind } = fault;
      report(kind, {
        at,
        data: { operation: operation.label },
        ...(operation.internal ? { severity: 'info' } : {}),
      });
    }
  },
});
