import { defineRule } from '../../define-rule';
import { onDisk } from '../../fix';
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
    for (const { name, kind } of snapshot.entries.filter(isNamedIcon)) {
      const deletion = onDisk('suggest', `Delete ${name}`, () => ({ kind: 'delete', file: name }));
      report('given', { at: filePlace(name), data: { name }, fixes: kind === 'file' ? [deletion] : [] });
    }
  },
});
