import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { replaceValue } from '../../json/edit';
import { offenderFixes } from '../../texts/offender-fixes';
import { isFilled } from '../../words/code-points';
import { times } from '../../words/grouped';
import { quoted } from '../../words/quoted';
import { offendersIn } from '../../words/summary-characters';
import { phraseFaults } from './_summary-phrase';
import { operationTexts } from './_texts';

const phrase = 'operation/summary-phrase';

export default defineRule('operation/summary-characters', {
  needs: ['definition'],
  messages: {
    character: {
      check: 'operation/summary-characters',
      says: 'The summary of {operation} contains {character}{times}; summaries hold only letters, digits, parentheses and spaces.',
      help: 'Reword the summary without this character.',
    },
    ending: {
      check: phrase,
      says: 'The summary of {operation} ends with {found}, as if it were a sentence.',
      help: 'Write the summary as a phrase without final punctuation.',
    },
    blanks: {
      check: phrase,
      says: 'The summary of {operation} has blanks at an end or several in a row.',
      help: 'Put one space between words and none around the summary.',
    },
    lowerCase: {
      check: phrase,
      says: 'The summary of {operation} starts with the lower-case letter {found}.',
      help: 'Start the summary with a capital letter.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    for (const { node, operation, text } of operationTexts(definition, 'summary')) {
      for (const { character, count, from, severe } of offendersIn(text)) {
        report('character', {
          at: doc.within(node, from, from + character.length),
          severity: severe ? 'error' : 'warning',
          data: { operation: operation.label, character: quoted(character), times: times(count) },
          subject: character,
          fixes: offenderFixes(doc, node, text, character),
        });
      }
      for (const { fixed, from, kind, to } of phraseFaults(text)) {
        const fix = safe(`Change the summary to ${quoted(fixed, 80)}`, () => replaceValue(doc, node, fixed));
        const data = { operation: operation.label, found: quoted(text.slice(from, to)) };
        report(kind, {
          at: doc.within(node, from, to),
          data,
          subject: kind,
          fixes: isFilled(fixed) ? [fix] : [],
        });
      }
    }
  },
});
