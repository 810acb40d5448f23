import { artifactNames } from '../../../shared/artifacts';
import { defineRule } from '../../define-rule';
import { onDisk } from '../../fix';
import { filePlace } from '../../model/text-document';

const artifacts = ['definition', 'properties', 'icon', 'script'] as const;

export default defineRule('package/file-name-case', {
  needs: [],
  messages: {
    spelling: {
      says: 'The file is named {name}; its exact name is {expected}.',
      help: 'Rename it to {expected}.',
    },
  },
  check({ connector, report }) {
    for (const artifact of artifacts) {
      const expected = artifactNames[artifact];
      const entries = connector.entriesOf(artifact);
      for (const { name, kind } of entries) {
        if (name === expected) continue;
        const edit = { kind: 'rename', file: name, to: expected } as const;
        // Of several spellings only one can have the name; a person chooses.
        const alone = entries.length === 1 && kind === 'file';
        const fixes = alone ? [onDisk('safe', `Rename it to ${expected}`, () => edit)] : [];
        report('spelling', { at: filePlace(name), data: { name, expected }, fixes });
      }
    }
  },
});
