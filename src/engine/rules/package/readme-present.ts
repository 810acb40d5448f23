import { artifactNames } from '../../../shared/artifacts';
import { defineRule } from '../../define-rule';
import { onDisk } from '../../fix';
import { filePlace, folderPlace } from '../../model/text-document';
import { isFilled } from '../../words/code-points';
import { readmeSkeleton } from '../readme/_skeleton';

const file = artifactNames.readme;

export default defineRule('package/readme-present', {
  needs: [],
  messages: {
    missing: {
      says: 'The folder has no readme.md.',
      help: 'Add a readme.md that describes the connector, its prerequisites, operations and known issues.',
    },
    misnamed: {
      says: 'The folder has no readme.md; the file {candidate} does not count.',
      help: 'Rename {candidate} to readme.md, or add a readme.md that describes the connector.',
    },
    empty: {
      says: 'The readme is empty.',
      help: 'Describe the connector, its prerequisites, operations and known issues.',
    },
  },
  check({ connector, snapshot, report, skip }) {
    const names = connector.entriesOf('readme').map((entry) => entry.name);
    const texts = snapshot.texts.filter((file) => names.includes(file.name));
    const [name] = names;
    const candidate = snapshot.entries.find(
      (entry) => entry.kind === 'file' && /^read-?me/i.test(entry.name),
    )?.name;
    if (name === undefined && candidate !== undefined)
      report('misnamed', {
        at: folderPlace,
        data: { candidate },
        fixes: [
          onDisk('suggest', `Rename ${candidate} to ${file}`, () => ({
            kind: 'rename',
            file: candidate,
            to: file,
          })),
        ],
      });
    else if (name === undefined) {
      const create = () => ({ kind: 'create', file, text: readmeSkeleton(connector) }) as const;
      report('missing', { at: folderPlace, fixes: [onDisk('suggest', `Create ${file} to fill in`, create)] });
    } else if (texts.length === 0) skip(`${name} is there, but cannot be read as text.`);
    else if (!texts.some((file) => isFilled(file.text))) report('empty', { at: filePlace(name) });
  },
});
