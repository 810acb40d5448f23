import { defineRule } from '../../define-rule';
import { folderPlace } from '../../model/text-document';

const shownFolders = 5;

export default defineRule('package/single-connector', {
  needs: [],
  messages: {
    below: {
      says: 'Below this connector are further connectors: {folders}.',
      help: 'Submit one connector only, and move the others out of its folder.',
    },
    several: {
      says: 'The submission holds {count} connectors: {folders}.',
      help: 'Submit each connector on its own.',
    },
    nested: {
      severity: 'info',
      says: 'The connector is not in the folder of the submission itself but in {folders}.',
      help: 'Move its files up, or submit the folder {folders}.',
    },
  },
  check({ connector, snapshot, report }) {
    const nested = snapshot.nestedConnectors;
    const [first] = nested;
    if (first === undefined) return;
    const further = nested.length > shownFolders ? ` and ${nested.length - shownFolders} more` : '';
    const folders = nested.slice(0, shownFolders).join(', ') + further;
    const details = { at: folderPlace, data: { count: nested.length, folders } };
    if (connector.entriesOf('definition').length > 0) report('below', details);
    // Without a definition of its own the folder is a collection, unless the caller says it is one submission.
    else if (snapshot.oneSubmission) report(nested.length === 1 ? 'nested' : 'several', details);
  },
});
