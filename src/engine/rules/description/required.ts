import { defineRule } from '../../define-rule';
import { isFilled } from '../../words/code-points';

export default defineRule('description/required', {
  needs: ['definition'],
  messages: {
    missing: {
      says: 'The definition has no "description" in "info".',
      help: 'Add a description: the main purpose and value of the connector in 30 to 500 characters.',
    },
    blank: {
      says: 'The description is empty.',
      help: 'Describe the main purpose and value of the connector in 30 to 500 characters.',
    },
    notText: {
      says: 'The description is not a string.',
      help: 'Write the description as a string in quotes.',
    },
  },
  check({ definition, report }) {
    const { descriptionNode, doc, info, root } = definition;
    if (descriptionNode === undefined) {
      report('missing', { at: doc.missingIn(info ?? root, 'description') });
    } else if (descriptionNode.text === undefined) report('notText', { at: doc.spot(descriptionNode) });
    else if (!isFilled(descriptionNode.text)) report('blank', { at: doc.value(descriptionNode) });
  },
});
