import { defineRule } from '../../define-rule';
import { parameterLabel } from '../../model/labels';
import { requiredTextFault } from '../../texts/required-text';
import { shownParameters } from './_parameters';

const help = 'Say in a full sentence what to fill in.';

export default defineRule('parameter/description-required', {
  needs: ['definition'],
  messages: {
    missing: { says: 'The parameter {parameter} has no "description".', help },
    blank: { says: 'The description of the parameter {parameter} is empty.', help },
    notText: {
      says: 'The description of the parameter {parameter} is not a string.',
      help: 'Write the description as a string in quotes.',
    },
  },
  check({ definition, report }) {
    for (const { location, node } of shownParameters(definition)) {
      const fault = location === 'body' ? undefined : requiredTextFault(definition.doc, node, 'description');
      if (fault !== undefined)
        report(fault.kind, { at: fault.at, data: { parameter: parameterLabel(node) } });
    }
  },
});
