import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { closeQuietly, connectReadOnly } from './connection';
import { createStorage } from './create-storage';
import { faultOf } from './faults';
import type { Storage } from './storage';
import type { Clock } from './times';

/**
 * Opens a history that cannot or must not be written.
 * @throws when it cannot be read either, or its tables are not those of this version
 */
export function openForReading(file: string, clock: Clock): Storage {
  return readInPlace(file, clock) ?? readCopy(file, clock);
}

function readInPlace(file: string, clock: Clock): Storage | null {
  let db: Database.Database;
  try {
    db = connectReadOnly(file);
  } catch (error) {
    if (faultOf(error) === 'read-only') return null;
    throw error;
  }
  return readThrough(db, file, clock);
}

/** SQLite cannot read a database in WAL mode from a folder in which it may not create files. */
function readCopy(file: string, clock: Clock): Storage {
  const folder = mkdtempSync(path.join(tmpdir(), 'connector-review-history-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = path.join(folder, 'history.db');
    for (const suffix of ['', '-wal']) {
      if (!existsSync(file + suffix)) continue;
      copyFileSync(file + suffix, copy + suffix);
      chmodSync(copy + suffix, 0o600);
    }
    return readThrough(connectReadOnly(copy), file, clock, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

function readThrough(db: Database.Database, file: string, clock: Clock, afterClose = () => {}): Storage {
  try {
    return createStorage(db, { file, readOnly: true, clock, afterClose });
  } catch (error) {
    closeQuietly(db);
    throw error;
  }
}
