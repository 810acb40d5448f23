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
      const summaries = shownLabels(definition)[kind];
      for (let at = 0; at < summaries.length; at += 1) {
        const summary = summaries[at];
        if (summary === undefined) continue;
        const { node, owner, text } = summary;
        const offenders = offendersIn(text);
        // Nearly all summaries are as they should be.
        if (offenders.length === 0) continue;
        for (const { character, count, from, severe } of offenders) {
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
