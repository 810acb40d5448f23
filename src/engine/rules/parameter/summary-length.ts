import { defineRule } from '../../define-rule';
import { parameterLabel, propertyLabel } from '../../model/labels';
import { codePoints } from '../../words/code-points';
import { shownLabels } from './_parameters';

const limit = 80;
const labels = { parameter: parameterLabel, property: propertyLabel };
const help = 'Shorten the summary to {limit} characters or fewer and move details to the description.';

export default defineRule('parameter/summary-length', {
  needs: ['definition'],
  messages: {
    parameter: {
      says: 'The summary of the parameter {name} has {length} characters; the limit is {limit}.',
      help,
    },
    property: {
      says: 'The summary of the property {name} has {length} characters; the limit is {limit}.',
      help,
    },
  },
  check({ definition, report }) {
    for (const kind of ['parameter', 'property'] as const) {
      const summaries = shownLabels(definition)[kind];
      for (let at = 0; at < summaries.length; at += 1) {
        const summary = summaries[at];
        // A character takes one unit or two.
        if (summary === undefined || summary.text.length <= limit) continue;
        const { node, owner, text } = summary;
        const length = codePoints(text);
        if (length <= limit) continue;
        report(kind, { at: definition.doc.value(node), data: { name: labels[kind](owner), length, limit } });
      }
    }
  },
});
