import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { settingsFileName } from '../../shared/settings';
import type { SourceText, UnreadableFile } from '../../shared/snapshot';
import { readFileInside } from './read-file';
import { isSystemError } from './reasons';
import { decodeText } from './text';

/** Settings are written by hand; far above any that are. */
export const settingsBytes = 4 * 1024 * 1024;

/** Folders above a connector that are looked into where no repository ends the search before. */
const levelsAbove = 5;

/** Settings files from outside a connector's folder, nearest first, named as seen from the folder. */
export interface SettingsAbove {
  readonly read: readonly SourceText[];
  readonly unreadable: readonly UnreadableFile[];
}

/**
 * Reads the settings files above a folder: those of the folders that hold it, up to the root of the repository it is
 * in, at most five levels. Never follows a link out of the folder that holds the file.
 * @param real absolute path of the connector's folder without links
 */
export async function settingsAbove(real: string): Promise<SettingsAbove> {
  const read: SourceText[] = [];
  const unreadable: UnreadableFile[] = [];
  let folder = real;
  for (let level = 1; level <= levelsAbove && !(await isRepository(folder)); level += 1) {
    const parent = path.dirname(folder);
    if (parent === folder) break;
    folder = parent;
    const name = `${'../'.repeat(level)}${settingsFileName}`;
    const file = await readFileInside(folder, settingsFileName, settingsBytes);
    if (file.ok) read.push({ name, bytes: file.value.bytes.length, ...decodeText(file.value.bytes) });
    else if (file.error.code !== 'not-found') unreadable.push({ name, reason: file.error.message });
  }
  return { read, unreadable };
}

/** A repository's own folder; what is above it is another person's business. */
async function isRepository(folder: string): Promise<boolean> {
  try {
    await lstat(path.join(folder, '.git'));
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}
