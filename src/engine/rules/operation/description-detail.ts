import { defineRule } from '../../define-rule';
import { hasWords, wordCount } from '../../words/word-count';
import { operationTexts } from './_texts';

const least = 4;

export default defineRule('operation/description-detail', {
  needs: ['definition'],
  messages: {
    short: {
      says: 'The description of {operation} has {count}, too few to say what the operation does.',
      help: 'Say what the operation acts on and what it returns, in at least four words.',
    },
  },
  check({ definition, report }) {
    for (const { node, operation, text } of operationTexts(definition, 'description')) {
      if (hasWords(text, least)) continue;
      const words = wordCount(text);
      const count = words === 1 ? '1 word' : `${words} words`;
      report('short', { at: definition.doc.value(node), data: { operation: operation.label, count } });
    }
  },
});
