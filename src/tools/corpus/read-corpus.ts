import { findConnectors, readSnapshot } from '../../adapters/disk';
import { readIcon } from '../../adapters/icon';
import { type CheckConfig, checkConnector } from '../../engine';
import type { Report } from '../../shared/report';
import type { SourceText } from '../../shared/snapshot';

/** One published connector as checked. */
export interface CheckedFolder {
  readonly folder: string;
  readonly report: Report;
  readonly texts: readonly SourceText[];
}

/** Checks every connector below the folder, one at a time, in the order of their paths; throws when there is none. */
export async function* checkCorpus(root: string, config: CheckConfig): AsyncGenerator<CheckedFolder> {
  const found = await findConnectors(root);
  if (!found.ok) throw new Error(found.error.message);
  for (const folder of [...found.value].sort()) {
    const reading = await readSnapshot(folder, { readIcon });
    if (!reading.ok) throw new Error(reading.error.message);
    const { snapshot } = reading.value;
    yield { folder, report: checkConnector(snapshot, config), texts: snapshot.texts };
  }
}
