import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeText, settingsBytes } from '../../adapters/disk';
import { sizeInWords } from '../../adapters/disk/limits';
import { errorCode, isSystemError, reasonOf } from '../../adapters/disk/reasons';
import { startFile } from '../../adapters/disk/write-file';
import { fail, ok, type Result } from '../../shared/result';
import { fileStamp } from '../storage/times';
import { emptyContent, parseSettings, type SettingsContent, settingsText } from './settings-text';

/**
 * What the settings file holds; nothing where there is none. Only a regular file is read: a pipe would block. Failure
 * code `unusable`; its message follows the file's name.
 */
export function readSettingsFile(file: string): Result<SettingsContent> {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return fail('unusable', 'is no file.');
    if (stats.size > settingsBytes)
      return fail('unusable', `is larger than ${sizeInWords(settingsBytes)}, the most that is read.`);
    return parseSettings(decodeText(new Uint8Array(readFileSync(file))).text);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (errorCode(error) === 'ENOENT') return ok(emptyContent);
    return fail('unusable', `cannot be read: ${reasonOf(error)}`);
  }
}

/** Writes the settings file in one step, behind a link where there is one, with the permissions it has. Failure code `not-writable`. */
export async function writeSettingsFile(file: string, content: SettingsContent): Promise<Result<null>> {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const known = existsSync(file)
      ? { path: realpathSync(file), mode: statSync(file).mode & 0o7777 }
      : undefined;
    const pending = await startFile(known?.path ?? file, known?.mode);
    try {
      await pending.handle.writeFile(settingsText(content));
      await pending.commit();
    } finally {
      await pending.discard();
    }
    return ok(null);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('not-writable', `The settings cannot be written to ${file}: ${reasonOf(error)}`);
  }
}

/** Renames the settings file, so that nothing of it is lost; its new path. Failure code `not-writable`. */
export function setAside(file: string, now: Date): Result<string> {
  const base = `${file}.aside-${fileStamp(now)}`;
  let target = base;
  for (let number = 2; existsSync(target); number += 1) target = `${base}-${number}`;
  try {
    renameSync(file, target);
    return ok(target);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('not-writable', `${file} cannot be set aside: ${reasonOf(error)}`);
  }
}
