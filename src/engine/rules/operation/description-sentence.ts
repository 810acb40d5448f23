import { defineRule } from '../../define-rule';
import { openSentence } from '../../texts/open-sentence';
import { operationTexts } from './_texts';

export default defineRule('operation/description-sentence', {
  needs: ['definition'],
  messages: {
    open: {
      says: 'The description of {operation} ends with {end} instead of end punctuation.',
      help: 'Write full sentences and end the last one with a full stop.',
    },
  },
  check({ definition, report }) {
    for (const { node, operation, text } of operationTexts(definition, 'description')) {
      const open = openSentence(definition.doc, node, text);
      if (open === undefined) continue;
      const { at, end, fix } = open;
      report('open', { at, data: { operation: operation.label, end }, fixes: [fix] });
    }
  },
});
