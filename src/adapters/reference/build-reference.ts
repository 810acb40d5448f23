import { knownConnector } from '../../engine/reference/known-connector';
import type { KnownConnector, ReferenceCatalogue } from '../../shared/reference';
import { ok, type Result } from '../../shared/result';
import { findConnectors, readSnapshot } from '../disk';
import { readIcon } from '../icon';

/** A catalogue and what had to be left out of it. */
export interface BuiltReference {
  readonly catalogue: ReferenceCatalogue;
  /** One sentence each, naming the folder. */
  readonly left: readonly string[];
}

/**
 * Makes a reference catalogue of the connectors that folders hold, sorted by name. A connector without a readable title
 * is left out. Fails as `findConnectors` does, for the first folder that holds none.
 */
export async function buildReference(folders: readonly string[]): Promise<Result<BuiltReference>> {
  const connectors = new Map<string, KnownConnector>();
  const left: string[] = [];
  for (const given of folders) {
    const found = await findConnectors(given);
    if (!found.ok) return found;
    for (const folder of found.value) {
      const reading = await readSnapshot(folder, { readIcon: withoutPreview });
      if (!reading.ok) left.push(reading.error.message);
      else {
        const known = knownConnector(reading.value.snapshot);
        if (known === undefined) left.push(`"${folder}" has no readable title and is left out.`);
        // The same folder given twice is one connector; other folders of its name have another path.
        else connectors.set(reading.value.paths.real, known);
      }
    }
  }
  const sorted = [...connectors.values()].sort((a, b) => byCode(a.name, b.name) || byCode(a.title, b.title));
  return ok({ catalogue: { connectors: sorted }, left });
}

const withoutPreview: typeof readIcon = (bytes, name) => readIcon(bytes, name, { preview: false });

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
