import type { Artifact } from '../../../shared/artifacts';
import { artifactNames } from '../../../shared/artifacts';
import type { RuleContext } from '../../context';
import { folderPlace } from '../../model/text-document';

/** Wording for an artifact that must be there exactly once. */
export const soleFileMessages = {
  missing: {
    says: 'The folder has no {name}.',
    help: 'Add the file {name} to the folder.',
  },
  misnamed: {
    says: 'The folder has no {name}; the file {candidate} may be meant.',
    help: 'Rename {candidate} to {name}, or add {name} to the folder.',
  },
  several: {
    says: 'The folder has {count} files that stand for {name}: {files}.',
    help: 'Keep one of them, named {name}.',
  },
} as const;

/**
 * Reports an artifact that is missing, or there several times in different spelling. `lookAlike` recognises files
 * under a wrong name.
 */
export function checkSoleFile(
  { connector, report }: RuleContext<keyof typeof soleFileMessages>,
  artifact: Artifact,
  lookAlike: RegExp,
): void {
  const name = artifactNames[artifact];
  const files = connector.entriesOf(artifact).map((entry) => entry.name);
  if (files.length > 1)
    report('several', { at: folderPlace, data: { name, count: files.length, files: files.join(', ') } });
  if (files.length > 0) return;
  const candidate = connector.snapshot.entries.find(
    (entry) => entry.kind === 'file' && lookAlike.test(entry.name),
  )?.name;
  if (candidate === undefined) report('missing', { at: folderPlace, data: { name } });
  else report('misnamed', { at: folderPlace, data: { name, candidate } });
}
