import type { ArchiveEntry } from '../../shared/archive';

/** What lies directly in one folder of an archive. */
export interface FolderContent {
  /** Names of files. */
  readonly files: readonly string[];
  /** Names of folders, also of those that show only in the paths of what they hold. */
  readonly folders: readonly string[];
}

/** Lists a folder of an archive, by default its root; each name once, in the order of the entries. */
export function contentOf(entries: readonly ArchiveEntry[], folder?: string): FolderContent {
  const prefix = folder === undefined ? '' : `${folder}/`;
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const { path, kind } of entries) {
    if (!path.startsWith(prefix) || path.length === prefix.length) continue;
    const slash = path.indexOf('/', prefix.length);
    if (slash >= 0) folders.add(path.slice(prefix.length, slash));
    else (kind === 'file' ? files : folders).add(path.slice(prefix.length));
  }
  return { files: [...files], folders: [...folders] };
}

/** True for the name of a zip archive. */
export const isZip = (name: string): boolean => /\.zip$/i.test(name);
