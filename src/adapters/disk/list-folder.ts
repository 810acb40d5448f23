import type { Dirent } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import type { FolderEntry } from '../../shared/snapshot';
import { isSystemError, reasonOf } from './reasons';

/** Ending of the files a save in progress writes beside its target. */
export const temporaryEnding = '.connector-review-tmp';

/** An entry's name and kind, as the folder's listing gives them. */
export type ListedEntry = Pick<FolderEntry, 'name' | 'kind'>;

/**
 * Names and kinds in a folder, sorted by name; links are not followed. Stops with the code `too-many-entries` at
 * `limit`. The failure's message follows "<folder> cannot be read: ".
 */
export async function listFolder(folder: string, limit: number): Promise<Result<readonly ListedEntry[]>> {
  const entries: ListedEntry[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.name.endsWith(temporaryEnding)) continue;
      if (entries.length >= limit) {
        const count = limit.toLocaleString('en-US');
        return fail(
          'too-many-entries',
          `it has more than ${count} entries, too many for a connector. Give the connector's own folder.`,
        );
      }
      entries.push({ name: entry.name, kind: kindOf(entry) });
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('unreadable', reasonOf(error));
  }
  return ok(entries.sort((a, b) => byCode(a.name, b.name)));
}

/** Adds sizes; an entry whose size cannot be had gets 0. */
export async function withSizes(
  folder: string,
  entries: readonly ListedEntry[],
): Promise<readonly FolderEntry[]> {
  const sized: FolderEntry[] = [];
  for (const entry of entries) {
    const size = entry.kind === 'file' ? await sizeOf(path.join(folder, entry.name)) : 0;
    sized.push({ ...entry, size });
  }
  return sized;
}

/** Order by UTF-16 code unit: the same on every machine and in every language. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? 'symlink' : 'other';
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await lstat(file)).size;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return 0;
  }
}
