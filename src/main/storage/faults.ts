import Database from 'better-sqlite3';
import { StorageError, StorageReadOnly } from './storage-error';

/** The file holds no history of any version: damaged, or another program's. */
export class DatabaseDamaged extends Error {
  override readonly name = 'DatabaseDamaged';
}

/** The file was written by a newer version of the app: reading only. */
export class DatabaseFromNewerApp extends Error {
  override readonly name = 'DatabaseFromNewerApp';

  constructor(
    file: string,
    readonly version: number,
  ) {
    super(
      `The history file "${file}" was written by a newer version of Connector Review (file version ${version}). ` +
        'Install that version to go on with it.',
    );
  }
}

/** An upgrade was undone. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';

  constructor(file: string, backup: string | null, options: ErrorOptions) {
    super(
      `The history file "${file}" could not be brought to this version of Connector Review and was left as it was` +
        `${backup === null ? '' : `; a copy is in "${backup}"`}. ` +
        'Make sure the disk has free space, then start again; if it stays, go back to the earlier version.',
      options,
    );
  }
}

/** What kind of trouble SQLite or the disk reports. */
export type Fault = 'read-only' | 'damaged' | 'busy' | 'full' | 'other';

const faults: readonly (readonly [prefix: string, fault: Fault])[] = [
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  // What SQLite says of a folder in which it may not create its log.
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_FORMAT', 'damaged'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'full'],
];

/** Sorts an error by its cause. */
export function faultOf(error: unknown): Fault {
  if (error instanceof DatabaseDamaged) return 'damaged';
  if (!(error instanceof Database.SqliteError)) return 'other';
  return faults.find(([prefix]) => error.code.startsWith(prefix))?.[1] ?? 'other';
}

/** The reason an error gives, as the end of a sentence in brackets. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Turns anything a repository threw into what callers are promised. */
export function toStorageError(error: unknown, file: string): Error {
  if (error instanceof StorageError) return error;
  const reason = reasonOf(error);
  const options = { cause: error };
  switch (faultOf(error)) {
    case 'read-only':
      return new StorageReadOnly(
        `The history file "${file}" can only be read, so nothing was stored. Make the file and its folder writable, then start Connector Review again.`,
        options,
      );
    case 'damaged':
      return new StorageError(
        'storage-damaged',
        `The history file "${file}" is damaged (${reason}). Start Connector Review again: it keeps the damaged file and begins a new history.`,
        options,
      );
    case 'busy':
      return new StorageError(
        'storage-busy',
        `Another program is using the history file "${file}", so nothing was stored. Close it and try again.`,
        options,
      );
    case 'full':
      return new StorageError(
        'storage-full',
        `The disk that holds the history file "${file}" is full, so nothing was stored. Free some space and try again.`,
        options,
      );
    case 'other':
      return new StorageError(
        'storage-failed',
        `The history file "${file}" could not be used (${reason}). Try again; if it stays, start Connector Review again.`,
        options,
      );
  }
}
