import { defineRule } from '../../define-rule';
import { parameterLabel } from '../../model/labels';
import { openSentence } from '../../texts/open-sentence';
import { wordCount } from '../../words/word-count';
import { filledTexts } from './_parameters';

export default defineRule('parameter/description-sentence', {
  needs: ['definition'],
  messages: {
    open: {
      says: 'The description of the parameter {parameter} ends with {end} instead of end punctuation.',
      help: 'Write full sentences and end the last one with a full stop.',
    },
    word: {
      severity: 'info',
      says: 'The description of the parameter {parameter} is a single word.',
      help: 'Say in a full sentence what to fill in.',
    },
  },
  check({ definition, report }) {
    for (const { node, owner, text } of filledTexts(definition, 'description')) {
      const open = openSentence(definition.doc, node, text);
      if (open === undefined) continue;
      const data = { parameter: parameterLabel(owner), end: open.end };
      // A single word may go without a full stop, so adding one is a choice.
      if (wordCount(text) !== 1) report('open', { at: open.at, data, fixes: [open.fix] });
      else
        report('word', {
          at: definition.doc.value(node),
          data,
          fixes: [{ ...open.fix, grade: 'suggest' }],
        });
    }
  },
});
