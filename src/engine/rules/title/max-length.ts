import { defineRule } from '../../define-rule';
import { baseTitle } from '../../words/base-title';
import { codePoints } from '../../words/code-points';

const limit = 30;

export default defineRule('title/max-length', {
  needs: ['definition'],
  messages: {
    tooLong: {
      says: 'The title has {length} characters; the limit is {limit}.',
      help: 'Shorten the title to {limit} characters or fewer; the suffix "(Independent Publisher)" does not count.',
    },
  },
  check({ definition, report }) {
    const { titleNode, doc } = definition;
    if (titleNode?.text === undefined) return;
    const length = codePoints(baseTitle(titleNode.text));
    if (length > limit) report('tooLong', { at: doc.value(titleNode), data: { length, limit } });
  },
});
