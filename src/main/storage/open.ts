import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import type { StorageStatus } from '../../shared/history';
import { closeQuietly, connect } from './connection';
import { createStorage } from './create-storage';
import { DatabaseDamaged, DatabaseFromNewerApp, faultOf, MigrationFailed, reasonOf } from './faults';
import { migrate } from './migrate';
import { moveAside } from './move-aside';
import { openForReading } from './open-for-reading';
import type { Storage } from './storage';
import type { Clock } from './times';

/** What tests replace. */
export interface OpenOptions {
  readonly clock?: Clock;
}

/** `storage` is null exactly when the status is `unavailable`. */
export type OpenedStorage =
  | { readonly storage: Storage; readonly status: Exclude<StorageStatus, { readonly kind: 'unavailable' }> }
  | { readonly storage: null; readonly status: Extract<StorageStatus, { readonly kind: 'unavailable' }> };

/**
 * Opens the history file, makes it when there is none, and upgrades it when it is older. Never throws: a damaged file
 * is moved aside and a fresh history started (`recovered`), a protected or newer one is opened for reading
 * (`read-only`), anything else is `unavailable` with a message for a person.
 */
export function openStorage(file: string, options: OpenOptions = {}): OpenedStorage {
  const clock = options.clock ?? (() => new Date());
  try {
    return { storage: openWritable(file, clock), status: { kind: 'ready' } };
  } catch (error) {
    return openDespite(error, file, clock);
  }
}

function openWritable(file: string, clock: Clock): Storage {
  mkdirSync(path.dirname(file), { recursive: true });
  if (existsSync(file) && !statSync(file).isFile())
    throw new Error('there is a folder or device at that place');
  const db = connect(file);
  try {
    migrate(db, file, clock);
    return createOnLatest(db, file, clock);
  } catch (error) {
    closeQuietly(db);
    throw error;
  }
}

function createOnLatest(db: Database.Database, file: string, clock: Clock): Storage {
  try {
    return createStorage(db, { file, readOnly: false, clock });
  } catch (error) {
    // The version is right, so tables that do not fit the statements are damage.
    throw faultOf(error) === 'other' ? new DatabaseDamaged(reasonOf(error), { cause: error }) : error;
  }
}

function openDespite(error: unknown, file: string, clock: Clock): OpenedStorage {
  if (error instanceof DatabaseFromNewerApp) return openNewer(error, file, clock);
  if (error instanceof MigrationFailed) return unavailable(error.message);
  switch (faultOf(error)) {
    case 'damaged':
      return startAfresh(file, clock, reasonOf(error));
    case 'read-only':
      return openProtected(error, file, clock);
    case 'busy':
      return unavailable(
        `Another program is using the history file "${file}", so the history is closed for now. ` +
          'Close that program, then start Connector Review again.',
      );
    case 'full':
      return unavailable(
        `The disk that holds the history file "${file}" is full, so the history is closed for now. ` +
          'Free some space, then start Connector Review again.',
      );
    case 'other':
      return cannotOpen(file, error);
  }
}

function startAfresh(file: string, clock: Clock, reason: string): OpenedStorage {
  let kept: string;
  try {
    kept = moveAside(file, clock());
  } catch (error) {
    return unavailable(
      `The history file "${file}" is damaged (${reason}) and could not be moved aside (${reasonOf(error)}). ` +
        'Move it to another folder yourself, then start Connector Review again.',
    );
  }
  try {
    const storage = openWritable(file, clock);
    const message =
      `The history file was damaged (${reason}). It is kept as "${kept}", and a new, empty history was started. ` +
      `To go back to a backup, close Connector Review and put the backup in place of "${file}".`;
    return { storage, status: { kind: 'recovered', message } };
  } catch (error) {
    return cannotOpen(file, error);
  }
}

function openNewer(error: DatabaseFromNewerApp, file: string, clock: Clock): OpenedStorage {
  const until = 'Until then it can be read here but not changed, so notes and unsaved texts are not kept.';
  try {
    const message = `${error.message} ${until}`;
    return { storage: openForReading(file, clock), status: { kind: 'read-only', message } };
  } catch {
    // Its tables are too different to read them.
    return unavailable(error.message);
  }
}

function openProtected(error: unknown, file: string, clock: Clock): OpenedStorage {
  if (!existsSync(file)) return cannotOpen(file, error);
  const message =
    `The history file "${file}" cannot be written, so notes and unsaved texts are not kept. ` +
    'Make the file and its folder writable, then start Connector Review again.';
  try {
    return { storage: openForReading(file, clock), status: { kind: 'read-only', message } };
  } catch (cause) {
    return cannotOpen(file, cause);
  }
}

function cannotOpen(file: string, error: unknown): OpenedStorage {
  return unavailable(
    `The history file "${file}" could not be opened (${reasonOf(error)}), so the history is closed for now. ` +
      'Make sure that its folder exists and can be read and written, then start Connector Review again.',
  );
}

function unavailable(message: string): OpenedStorage {
  return { storage: null, status: { kind: 'unavailable', message } };
}
