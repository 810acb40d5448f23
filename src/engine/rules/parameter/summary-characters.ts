import { defineRule } from '../../define-rule';
import { parameterLabel, propertyLabel } from '../../model/labels';
import { offenderFixes } from '../../texts/offender-fixes';
import { times } from '../../words/grouped';
import { quoted } from '../../words/quoted';
import { offendersIn } from '../../words/summary-characters';
import { shownLabels } from './_parameters';

const allowed = 'summaries hold only letters, digits, parentheses and spaces';
const labels = { parameter: parameterLabel, property: propertyLabel };
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
    for (const kind of ['parameter', 'property'] as const) {
      for (const { node, owner, text } of shownLabels(definition)[kind]) {
        for (const { character, count, from, severe } of offendersIn(text)) {
          report(kind, {
            at: doc.within(node, from, from + character.length),
            ...(kind === 'parameter' ? { severity: severe ? 'error' : 'warning' } : {}),
            data: { name: labels[kind](owner), character: quoted(character), times: times(count) },
            subject: character,
            fixes: offenderFixes(doc, node, text, character),
          });
        }
      }
    }
  },
});
