import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { replaceValue } from '../../json/edit';
import { codePoints, trimWhiteSpace } from '../../words/code-points';
import { operationTexts } from './_texts';

const limit = 80;

export default defineRule('operation/summary-length', {
  needs: ['definition'],
  messages: {
    long: {
      says: 'The summary of {operation} has {length} characters; the limit is {limit}.',
      help: 'Shorten the summary to {limit} characters or fewer and move details to the description.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    for (const { node, operation, text } of operationTexts(definition, 'summary')) {
      // No text has more characters than units.
      const length = text.length <= limit ? text.length : codePoints(text);
      if (length <= limit) continue;
      const trimmed = trimWhiteSpace(text);
      const trim = safe('Remove the blanks around the summary', () => replaceValue(doc, node, trimmed));
      const fixes = codePoints(trimmed) <= limit ? [trim] : [];
      report('long', { at: doc.value(node), data: { operation: operation.label, length, limit }, fixes });
    }
  },
});
