import { closeSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { DatabaseDamaged, reasonOf } from './faults';
import { requireKnownVersion, versionOf } from './migrate';
import { applicationId } from './migrations/0010-initial';

/** How long a call waits for another window that is writing, milliseconds. */
const busyTimeout = 5000;
/** A full check reads the whole file: beyond this size it would hold up the start for seconds. */
const fullCheckLimit = 128 * 1024 * 1024;
/** How every SQLite file begins. */
const magic = Buffer.from('SQLite format 3\0', 'latin1');

/**
 * Opens for reading and writing and makes sure that the file is sound, ours, of a known version and really writable.
 * Nothing is written to a file that fails one of these.
 * @throws {DatabaseDamaged | DatabaseFromNewerApp | SqliteError}
 */
export function connect(file: string): Database.Database {
  requireHeader(file);
  const db = new Database(file, { timeout: busyTimeout });
  return closedOnError(db, () => {
    requireSound(db, file);
    requireKnownVersion(db, file);
    probeWriting(db);
    // A writer never waits for readers, and a killed process leaves whole transactions only.
    db.pragma('journal_mode = WAL');
    // FULL: a note or draft is on the disk, not only in the system's cache, before the call returns.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma(`journal_size_limit = ${16 * 1024 * 1024}`);
  });
}

/**
 * Opens for reading only.
 * @throws {DatabaseDamaged | SqliteError}
 */
export function connectReadOnly(file: string): Database.Database {
  requireHeader(file);
  const db = new Database(file, { timeout: busyTimeout, fileMustExist: true });
  return closedOnError(db, () => {
    // Not the option of the constructor: a log left by a killed process can only be read by who may write to it.
    db.pragma('query_only = ON');
    requireSound(db, file);
  });
}

/**
 * Before SQLite sees the file: it throws the log away, which may hold what is nowhere else, when the database beside
 * it is none.
 */
function requireHeader(file: string): void {
  const size = sizeOf(file);
  if (size === 0) {
    if (sizeOf(`${file}-wal`) > 0) throw new DatabaseDamaged('It is empty, but its log is not');
    return;
  }
  const start = Buffer.alloc(magic.length);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, start, 0, start.length, 0);
  } finally {
    closeSync(descriptor);
  }
  if (!start.equals(magic)) throw new DatabaseDamaged('It is not a database');
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function requireSound(db: Database.Database, file: string): void {
  // The first real read: SQLite looks at the file only now.
  const version = versionOf(db);
  const owner = Number(db.pragma('application_id', { simple: true }));
  // Version 0 is a file nobody has written to yet.
  const expected = version === 0 ? 0 : applicationId;
  if (owner !== expected) throw new DatabaseDamaged('It does not belong to Connector Review');
  if (sizeOf(file) > fullCheckLimit) return;
  const verdict = String(db.pragma('quick_check(1)', { simple: true }));
  if (verdict !== 'ok') throw new DatabaseDamaged(verdict.replace(/\s+/g, ' ').slice(0, 200));
}

/** SQLite opens a protected file without a word and refuses at the first write: this is one, undone at once. */
function probeWriting(db: Database.Database): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    db.pragma(`user_version = ${versionOf(db)}`);
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
  }
}

function closedOnError(db: Database.Database, prepare: () => void): Database.Database {
  try {
    prepare();
    return db;
  } catch (error) {
    closeQuietly(db);
    throw isAboutContent(error) ? new DatabaseDamaged(reasonOf(error), { cause: error }) : error;
  }
}

/** The statements of this file are right: where SQLite finds an error in them, it is in the tables they meet. */
function isAboutContent(error: unknown): boolean {
  return error instanceof Database.SqliteError && ['SQLITE_ERROR', 'SQLITE_TOOBIG'].includes(error.code);
}

/** Closes without hiding the error that led here. */
export function closeQuietly(db: Database.Database): void {
  try {
    db.close();
  } catch {
    // A damaged log may not be merged; the files are kept as they are.
  }
}
