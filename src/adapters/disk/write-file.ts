import { randomBytes } from 'node:crypto';
import { type FileHandle, lstat, open, opendir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { temporaryEnding } from './list-folder';
import { isSystemError } from './reasons';

/** A file being written beside its target; nothing is seen at the target before `commit`. */
export interface PendingFile {
  readonly handle: FileHandle;
  /** Puts the file in its place, on the disk and not only in a cache. */
  commit(): Promise<void>;
  /** Removes what was written; does nothing after `commit`. */
  discard(): Promise<void>;
}

/** A left-over of a crash is removed once it is this old; a younger one may belong to a save in progress. */
const staleAfterMs = 10 * 60 * 1000;

/**
 * Starts a file that will replace `target` in one step. `mode`: permission bits. Removes left-overs of earlier crashes
 * in the same folder. Rejects with the system's error.
 */
export async function startFile(target: string, mode: number | undefined): Promise<PendingFile> {
  const folder = path.dirname(target);
  await removeLeftovers(folder);
  const random = randomBytes(6).toString('hex');
  // The name is not derived from the target's: that could become too long for the system.
  const temporary = path.join(folder, `.${random}${temporaryEnding}`);
  const handle = await open(temporary, 'wx', mode ?? 0o666);
  let isOpen = true;
  let committed = false;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await handle.close();
  };
  return {
    handle,
    async commit() {
      // Once more: the mode given to `open` is narrowed by the umask.
      if (mode !== undefined && process.platform !== 'win32') await handle.chmod(mode);
      await handle.sync();
      await close();
      await rename(temporary, target);
      committed = true;
      await syncFolder(folder);
    },
    async discard() {
      if (committed) return;
      await close();
      await rm(temporary, { force: true });
    },
  };
}

async function removeLeftovers(folder: string): Promise<void> {
  for await (const entry of await opendir(folder)) {
    if (!entry.isFile() || !entry.name.endsWith(temporaryEnding)) continue;
    const file = path.join(folder, entry.name);
    try {
      if (Date.now() - (await lstat(file)).mtimeMs > staleAfterMs) await rm(file, { force: true });
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }
}

/** Makes a rename last through a power cut where the system lets folders be synced. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
