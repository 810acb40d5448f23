import path from 'node:path';
import { findConnectors, readSnapshot } from '../adapters/disk';
import { readIcon } from '../adapters/icon';
import { fail, ok, type Result } from '../shared/result';
import type { ConnectorSnapshot } from '../shared/snapshot';
import type { Target } from './check-target';

/** The previous versions `--previous` names: of one connector, or of several by the names of their folders. */
export class PreviousVersions {
  private constructor(
    private readonly given: string,
    private readonly folders: readonly string[],
  ) {}

  /** Looks into the folder; fails as `findConnectors` does, with a message that names the option. */
  static async in(given: string): Promise<Result<PreviousVersions>> {
    const found = await findConnectors(given);
    if (!found.ok) return fail(found.error.code, `--previous: ${found.error.message}`);
    return ok(new PreviousVersions(given, found.value));
  }

  /** Why the folders cannot be compared, where that can be said before any is read. */
  fault(targets: readonly Target[]): string | undefined {
    const connectors = targets.filter(({ isArchive, only }) => !isArchive && only === undefined);
    if (!this.isOne() || connectors.length < 2) return undefined;
    return (
      `--previous: "${this.given}" is one connector, but ${connectors.length} are to be checked. ` +
      'Give a folder that holds the previous versions under the names of the new ones.'
    );
  }

  /** Reads the previous version of a connector folder. Fails where there is none, or it cannot be read. */
  async of(folder: string): Promise<Result<ConnectorSnapshot>> {
    const found = this.folderOf(folder);
    if (!found.ok) return found;
    const reading = await readSnapshot(found.value, { readIcon, settings: 'none' });
    if (!reading.ok) return fail(reading.error.code, `--previous: ${reading.error.message}`);
    return ok(reading.value.snapshot);
  }

  private folderOf(folder: string): Result<string> {
    const [first] = this.folders;
    if (this.isOne() && first !== undefined) return ok(first);
    const name = path.basename(path.resolve(folder));
    const alike = this.folders.filter((known) => path.basename(known) === name);
    const parent = parentName(folder);
    const near = alike.length > 1 ? alike.filter((known) => parentName(known) === parent) : alike;
    if (near.length === 1 && near[0] !== undefined) return ok(near[0]);
    return fail(
      'no-previous-version',
      near.length === 0 && alike.length === 0
        ? `--previous: "${this.given}" holds no connector "${name}" to compare "${folder}" with. Give the folder of its previous version.`
        : `--previous: "${this.given}" holds several connectors "${name}". Give the folder of the one to compare "${folder}" with.`,
    );
  }

  private isOne(): boolean {
    return this.folders.length === 1 && path.resolve(this.folders[0] ?? '') === path.resolve(this.given);
  }
}

/** Why the folders cannot be compared with what `--previous` names; undefined where they can, or it is not given. */
export async function previousFault(
  given: string | undefined,
  targets: readonly Target[],
): Promise<string | undefined> {
  if (given === undefined) return undefined;
  const found = await PreviousVersions.in(given);
  return found.ok ? found.value.fault(targets) : found.error.message;
}

function parentName(folder: string): string {
  return path.basename(path.dirname(path.resolve(folder)));
}
