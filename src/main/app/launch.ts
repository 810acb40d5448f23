import path from 'node:path';

/** How the program was called. */
export interface Launch {
  /** As in `process.argv`. */
  readonly argv: readonly string[];
  /** Folder that relative arguments are relative to. */
  readonly cwd: string;
  /** True when the first plain argument names the app for Electron, as in `electron . <folder>`. */
  readonly namesApp: boolean;
}

/**
 * Absolute path of the folder named on the command line, null when there is none. Switches may stand anywhere:
 * Electron and test drivers add their own.
 */
export function folderArgument({ argv, cwd, namesApp }: Launch): string | null {
  const plain = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'));
  const folder = plain[namesApp ? 1 : 0];
  if (folder === undefined || folder.includes('\u0000')) return null;
  return path.resolve(cwd, folder);
}

/** What a second instance tells the first one. */
export interface HandOver {
  readonly folder: string | null;
}

/** Reads what a second instance sent; anything else counts as no folder. */
export function readHandOver(data: unknown): HandOver {
  if (typeof data !== 'object' || data === null || !('folder' in data)) return { folder: null };
  return { folder: typeof data.folder === 'string' && data.folder !== '' ? data.folder : null };
}
