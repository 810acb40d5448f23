import { fileName } from '../../shared/ipc-schemas';
import type { FileVersion } from '../../shared/workspace';

/** A root entry that is not as it was; null version: it is gone. */
export interface DiskChange {
  readonly name: string;
  readonly version: FileVersion | null;
}

/** Entries that differ between two readings of a folder, by name. */
export function diskChanges(
  before: ReadonlyMap<string, FileVersion>,
  now: ReadonlyMap<string, FileVersion>,
): readonly DiskChange[] {
  const names = [...new Set([...before.keys(), ...now.keys()])].sort();
  return (
    names
      .filter((name) => before.get(name) !== now.get(name))
      // A name that no message to the window may hold belongs to no connector file.
      .filter((name) => fileName.safeParse(name).success)
      .map((name) => ({ name, version: now.get(name) ?? null }))
  );
}
