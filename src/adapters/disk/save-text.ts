import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Failure, fail, ok, type Result } from '../../shared/result';
import { isPlainName } from './known-file';
import { defaultLimits } from './limits';
import { type FileVersion, locate, readFileInside, versionOf } from './read-file';
import { isSystemError, reasonOf } from './reasons';
import { encodeText, type TextForm } from './text';
import { startFile } from './write-file';

/** What saving came to. `changed-on-disk`: nothing was written; `version` is what is there now, if anything. */
export type SaveOutcome =
  | { readonly outcome: 'saved'; readonly version: FileVersion }
  | { readonly outcome: 'changed-on-disk'; readonly version?: FileVersion };

/**
 * Writes a text file of a connector folder in one step: either the old content or the new one is there, whatever
 * happens in between. Line ends are those of the text; permissions of an existing file stay. Never writes outside the
 * folder. Unless `overwrite`, refuses when the file is not `expected` any more (undefined: there was no file).
 *
 * Failures: `bad-name`, `unencodable`, `unreadable`, `not-writable`.
 */
export async function saveText(
  folder: string,
  file: string,
  text: string,
  form: TextForm,
  expected: FileVersion | undefined,
  overwrite: boolean,
): Promise<Result<SaveOutcome>> {
  if (!isPlainName(file)) {
    return fail('bad-name', `${JSON.stringify(file)} is not a file name. Give a name without a path.`);
  }
  const encoded = encodeText(text, form.encoding, form.bom);
  if (!encoded.ok) return cannot(file, encoded.error);
  try {
    const real = await realpath(folder);
    const before = await findTarget(real, file, expected, overwrite);
    if (!before.ok) return before;
    if (before.value.kind === 'changed') return ok(changed(before.value.version));
    const { path: target, mode } = before.value;
    // A rename would replace a read-only file without asking.
    if (mode !== undefined) await access(target, constants.W_OK);
    const pending = await startFile(target, mode);
    try {
      await pending.handle.writeFile(encoded.value);
      // Once more, as late as can be: writing may have taken a while.
      const after = await findTarget(real, file, expected, overwrite);
      if (!after.ok) return after;
      if (after.value.kind === 'changed') return ok(changed(after.value.version));
      await pending.commit();
    } finally {
      await pending.discard();
    }
    return ok({ outcome: 'saved', version: versionOf(encoded.value, (await stat(target)).mtimeMs) });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('not-writable', `${file} cannot be saved: ${reasonOf(error)}`);
  }
}

/** Where to write; `mode` is set when a file is there already. */
type Target =
  | { readonly kind: 'write'; readonly path: string; readonly mode: number | undefined }
  | { readonly kind: 'changed'; readonly version: FileVersion | undefined };

async function findTarget(
  real: string,
  file: string,
  expected: FileVersion | undefined,
  overwrite: boolean,
): Promise<Result<Target>> {
  const located = await locate(real, file);
  if (!located.ok) {
    if (located.error.code !== 'not-found') return cannot(file, located.error);
    if (expected !== undefined && !overwrite) return ok({ kind: 'changed', version: undefined });
    return ok({ kind: 'write', path: path.join(real, file), mode: undefined });
  }
  const mode = (await stat(located.value)).mode & 0o7777;
  if (overwrite) return ok({ kind: 'write', path: located.value, mode });
  const current = await readFileInside(real, file, defaultLimits.textBytes);
  if (!current.ok) {
    // Too large to be what was read before.
    if (current.error.code === 'too-large') return ok({ kind: 'changed', version: undefined });
    return cannot(file, current.error);
  }
  const { version } = current.value;
  if (expected?.hash === version.hash) return ok({ kind: 'write', path: located.value, mode });
  return ok({ kind: 'changed', version });
}

function changed(version: FileVersion | undefined): SaveOutcome {
  return version === undefined ? { outcome: 'changed-on-disk' } : { outcome: 'changed-on-disk', version };
}

function cannot(file: string, { code, message }: Failure): Result<never> {
  return fail(code, `${file} cannot be saved: ${message}`);
}
