import { defineRule } from '../../define-rule';
import { parameterLabel, propertyLabel } from '../../model/labels';
import { codePoints } from '../../words/code-points';
import { filledTexts, shownParameters, shownProperties } from './_parameters';

const limit = 80;
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
    const parameters = shownParameters(definition).map(({ node }) => node);
    for (const [kind, owners, label] of [
      ['parameter', parameters, parameterLabel],
      ['property', shownProperties(definition), propertyLabel],
    ] as const) {
      for (const { node, owner, text } of filledTexts(owners, 'x-ms-summary')) {
        const length = codePoints(text);
        if (length <= limit) continue;
        report(kind, { at: definition.doc.value(node), data: { name: label(owner), length, limit } });
      }
    }
  },
});
