import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { isAsKnown, isPlainName, type KnownFile } from './known-file';
import { type FileVersion, versionOf } from './read-file';
import { isSystemError, reasonOf } from './reasons';
import { startFile } from './write-file';

/**
 * Writes other bytes into a file of a connector folder, in one step, where it is still as known; its permissions stay.
 * Never leaves the folder and follows no link.
 *
 * Failures: `bad-name`, `file-changed`, `not-writable`.
 */
export async function replaceFile(
  folder: string,
  file: string,
  bytes: Uint8Array,
  known: Required<KnownFile>,
): Promise<Result<FileVersion>> {
  if (!isPlainName(file))
    return fail('bad-name', `${JSON.stringify(file)} is not a file name. Give a name without a path.`);
  try {
    const real = await realpath(folder);
    const target = path.join(real, file);
    const before = await isAsKnown(real, file, known);
    if (!before.ok) return before;
    // A rename would replace a read-only file without asking.
    await access(target, constants.W_OK);
    const pending = await startFile(target, (await stat(target)).mode & 0o7777);
    try {
      await pending.handle.writeFile(bytes);
      // Once more, as late as can be: writing may have taken a while.
      const after = await isAsKnown(real, file, known);
      if (!after.ok) return after;
      await pending.commit();
    } finally {
      await pending.discard();
    }
    return ok(versionOf(bytes, (await stat(target)).mtimeMs));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('not-writable', `${file} cannot be changed: ${reasonOf(error)}`);
  }
}
