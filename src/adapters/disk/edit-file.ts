import { randomBytes } from 'node:crypto';
import { realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FileEdit, IconEdit } from '../../shared/finding';
import { assertNever, fail, ok, type Result } from '../../shared/result';
import { changed, isAsKnown, isPlainName, type KnownFile, lstatOrNothing } from './known-file';
import { defaultLimits } from './limits';
import { temporaryEnding } from './list-folder';
import { readFileInside } from './read-file';
import { isSystemError, reasonOf } from './reasons';
import { saveText } from './save-text';
import { decodeText } from './text';

/**
 * Carries out a change of a whole file in a connector folder. `known`: the file as it was judged; undefined for `create`.
 * Never leaves the folder, follows no link, overwrites nothing, and refuses when the file is not as known any more. A
 * picture painted anew is written by `replaceFile`.
 *
 * Failures: `bad-name`, `file-changed`, `exists`, `not-writable`, and those of `saveText`.
 */
export async function editFile(
  folder: string,
  edit: Exclude<FileEdit, IconEdit>,
  known: KnownFile | undefined,
): Promise<Result<null>> {
  const names = edit.kind === 'rename' ? [edit.file, edit.to] : [edit.file];
  const bad = names.find((name) => !isPlainName(name));
  if (bad !== undefined)
    return fail('bad-name', `${JSON.stringify(bad)} is not a file name. Give a name without a path.`);
  try {
    const real = await realpath(folder);
    if (edit.kind === 'create') return await createFile(real, edit.file, edit.text);
    const same = await isAsKnown(real, edit.file, known);
    if (!same.ok) return same;
    switch (edit.kind) {
      case 'rename':
        return await renameFile(real, edit.file, edit.to);
      case 'delete':
        await rm(path.join(real, edit.file));
        return ok(null);
      case 'encode':
        return await encodeFile(real, edit.file);
      default:
        return assertNever(edit);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('not-writable', `${edit.file} cannot be changed: ${reasonOf(error)}`);
  }
}

async function createFile(real: string, file: string, text: string): Promise<Result<null>> {
  const saved = await saveText(real, file, text, { encoding: 'utf-8', bom: false }, undefined, false);
  if (!saved.ok) return saved;
  return saved.value.outcome === 'saved' ? ok(null) : exists(file);
}

/**
 * In two steps, over a name nobody else has: where a file system does not tell case apart, the new name would otherwise
 * be taken by the file itself.
 */
async function renameFile(real: string, file: string, to: string): Promise<Result<null>> {
  const source = path.join(real, file);
  const target = path.join(real, to);
  const between = path.join(real, `.${randomBytes(6).toString('hex')}${temporaryEnding}`);
  await rename(source, between);
  try {
    if ((await lstatOrNothing(target)) === undefined) {
      await rename(between, target);
      return ok(null);
    }
  } catch (error) {
    await rename(between, source);
    throw error;
  }
  await rename(between, source);
  return exists(to);
}

async function encodeFile(real: string, file: string): Promise<Result<null>> {
  const read = await readFileInside(real, file, defaultLimits.textBytes);
  if (!read.ok) return fail(read.error.code, `${file} cannot be read: ${read.error.message}`);
  const { bytes, version } = read.value;
  const { text } = decodeText(bytes);
  const saved = await saveText(real, file, text, { encoding: 'utf-8', bom: false }, version, false);
  if (!saved.ok) return saved;
  return saved.value.outcome === 'saved' ? ok(null) : changed(file);
}

function exists(file: string): Result<never> {
  return fail('exists', `There is a ${file} already, and it was left alone. Move it away, then try again.`);
}
