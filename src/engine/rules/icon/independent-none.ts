import { defineRule } from '../../define-rule';
import { filePlace } from '../../model/text-document';
import { isNamedIcon } from './_pictures';

export default defineRule('icon/independent-none', {
  needs: [],
  messages: {
    given: {
      says: 'An independent publisher sends no icon, but the folder holds {name}.',
      help: 'Delete {name}; the connector gets a generic icon.',
    },
  },
  check({ snapshot, report }) {
    for (const { name } of snapshot.entries.filter(isNamedIcon))
      report('given', { at: filePlace(name), data: { name } });
  },
});
