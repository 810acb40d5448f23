import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { isSystemError, reasonOf } from './reasons';
import { startFile } from './write-file';

/**
 * Keeps the bytes of a picture that is about to be replaced, in a folder of ours that is made where it is missing. The
 * same bytes of the same connector are kept once. `connector`: its name, for a person who looks for the picture.
 *
 * @returns absolute path of the copy; failure code `not-writable`
 */
export async function keepCopy(
  folder: string,
  connector: string,
  bytes: Uint8Array,
): Promise<Result<string>> {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const readable = connector.replace(/[^\p{L}\p{Nd}-]+/gu, ' ').trim();
  const copy = path.resolve(folder, `${[...readable].slice(0, 40).join('')} ${hash}.png`.trim());
  try {
    await mkdir(folder, { recursive: true });
    if (await holds(copy, bytes)) return ok(copy);
    const pending = await startFile(copy, undefined);
    try {
      await pending.handle.writeFile(bytes);
      await pending.commit();
    } finally {
      await pending.discard();
    }
    return ok(copy);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const why = reasonOf(error);
    return fail('not-writable', `The picture as it is now cannot be kept in ${folder}: ${why}`);
  }
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(file)).equals(bytes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}
