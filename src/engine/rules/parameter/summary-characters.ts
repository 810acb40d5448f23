import { defineRule } from '../../define-rule';
import { parameterLabel, propertyLabel } from '../../model/labels';
import { offenderFixes } from '../../texts/offender-fixes';
import { times } from '../../words/grouped';
import { quoted } from '../../words/quoted';
import { offendersIn } from '../../words/summary-characters';
import { filledTexts, shownParameters, shownProperties } from './_parameters';

const allowed = 'summaries hold only letters, digits, parentheses and spaces';
const help = 'Reword the summary without this character.';

export default defineRule('parameter/summary-characters', {
  needs: ['definition'],
  messages: {
    parameter: {
      says: `The summary of the parameter {name} contains {character}{times}; ${allowed}.`,
      help,
    },
    property: {
      severity: 'info',
      says: `The summary of the property {name} contains {character}{times}; ${allowed}.`,
      help,
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    const parameters = shownParameters(definition).map(({ node }) => node);
    for (const [kind, owners, label] of [
      ['parameter', parameters, parameterLabel],
      ['property', shownProperties(definition), propertyLabel],
    ] as const) {
      for (const { node, owner, text } of filledTexts(owners, 'x-ms-summary')) {
        for (const { character, count, from, severe } of offendersIn(text)) {
          report(kind, {
            at: doc.within(node, from, from + character.length),
            ...(kind === 'parameter' ? { severity: severe ? 'error' : 'warning' } : {}),
            data: { name: label(owner), character: quoted(character), times: times(count) },
            subject: character,
            fixes: offenderFixes(doc, node, text, character),
          });
        }
      }
    }
  },
});
