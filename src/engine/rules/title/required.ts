import { defineRule } from '../../define-rule';
import { isFilled } from '../../words/code-points';

export default defineRule('title/required', {
  needs: ['definition'],
  messages: {
    missing: {
      says: 'The definition has no "title" in "info".',
      help: 'Add a title: the name of the product or organization.',
    },
    blank: { says: 'The title is empty.', help: 'Write a title: the name of the product or organization.' },
    notText: { says: 'The title is not a string.', help: 'Write the title as a string in quotes.' },
  },
  check({ definition, report }) {
    const { doc, info, root, titleNode } = definition;
    if (titleNode === undefined) report('missing', { at: doc.missingIn(info ?? root, 'title') });
    else if (titleNode.text === undefined) report('notText', { at: doc.spot(titleNode) });
    else if (!isFilled(titleNode.text)) report('blank', { at: doc.value(titleNode) });
  },
});
