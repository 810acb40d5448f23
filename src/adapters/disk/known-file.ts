import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { readFileInside } from './read-file';
import { errorCode, isSystemError, reasonOf } from './reasons';

/** What a file was when it was looked at; `hash` is its SHA-256, hexadecimal, where its content was read. */
export interface KnownFile {
  readonly size: number;
  readonly hash?: string;
}

/** Ok when the file is a regular one and as known. Failures: `file-changed`, `not-writable`. Rejects with the system's error. */
export async function isAsKnown(
  real: string,
  file: string,
  known: KnownFile | undefined,
): Promise<Result<null>> {
  const stats = await lstatOrNothing(path.join(real, file));
  if (stats === undefined) return changed(file);
  if (!stats.isFile()) {
    return fail('not-writable', `${file} is a link or a folder and is left alone. Change it by hand.`);
  }
  if (known === undefined || stats.size !== known.size) return changed(file);
  if (known.hash === undefined) return ok(null);
  const now = await readFileInside(real, file, Math.max(known.size, 1));
  return now.ok && now.value.version.hash === known.hash ? ok(null) : changed(file);
}

/** Bytes of a file of the folder that is still as known. Failures: `bad-name`, `file-changed`, `not-writable`, `unreadable`. */
export async function readKnownFile(
  folder: string,
  file: string,
  known: Required<KnownFile>,
): Promise<Result<Uint8Array>> {
  if (!isPlainName(file))
    return fail('bad-name', `${JSON.stringify(file)} is not a file name. Give a name without a path.`);
  try {
    const real = await realpath(folder);
    const same = await isAsKnown(real, file, known);
    if (!same.ok) return same;
    const read = await readFileInside(real, file, Math.max(known.size, 1));
    return read.ok && read.value.version.hash === known.hash ? ok(read.value.bytes) : changed(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('unreadable', `${file} cannot be read: ${reasonOf(error)}`);
  }
}

/** Undefined where nothing of that name is. */
export async function lstatOrNothing(file: string) {
  try {
    return await lstat(file);
  } catch (error) {
    if (isSystemError(error) && errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The file is left alone because it is another one by now. */
export function changed(file: string): Result<never> {
  return fail(
    'file-changed',
    `${file} is not as it was when it was checked, and was left alone. Check again.`,
  );
}

/** True for the name of a file, false for a path. */
export function isPlainName(name: string): boolean {
  return (
    name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name) && path.basename(name) === name
  );
}
