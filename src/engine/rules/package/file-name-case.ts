import { artifactNames } from '../../../shared/artifacts';
import { defineRule } from '../../define-rule';
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
      for (const { name } of connector.entriesOf(artifact)) {
        if (name !== expected) report('spelling', { at: filePlace(name), data: { name, expected } });
      }
    }
  },
});
