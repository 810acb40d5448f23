import { defineRule } from '../../define-rule';
import { filePlace } from '../../model/text-document';

const limit = 1_048_576;
const nearLimit = 900_000;

export default defineRule('file/size', {
  needs: [],
  messages: {
    tooLarge: {
      says: 'The definition has {size} bytes; it should not be larger than 1 MB ({limit} bytes).',
      help: 'Split the connector into several, or leave out operations and schemas nobody needs.',
    },
    nearLimit: {
      severity: 'info',
      says: 'The definition has {size} bytes and comes near the limit of 1 MB ({limit} bytes).',
      help: 'Consider splitting the connector before it grows further.',
    },
  },
  check({ connector, report, skip }) {
    const [entry] = connector.entriesOf('definition');
    if (entry === undefined) skip('There is no apiDefinition.swagger.json.');
    else if (entry.size > nearLimit) {
      const data = { size: entry.size, limit };
      report(entry.size > limit ? 'tooLarge' : 'nearLimit', { at: filePlace(entry.name), data });
    }
  },
});
