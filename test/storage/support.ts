import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach } from 'vitest';
import { type OpenedStorage, openStorage, type Storage } from '../../src/main/storage';
import type { Clock } from '../../src/main/storage/times';

const folders: string[] = [];
const opened: Storage[] = [];

afterEach(() => {
  for (const storage of opened.splice(0)) storage.close();
  for (const folder of folders.splice(0)) {
    if (existsSync(folder)) chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Path of a history file that does not exist yet, in a folder of its own that goes with the test. */
export function freshFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'history-test-'));
  folders.push(folder);
  return path.join(folder, 'history.db');
}

/** Names beside the history file, without SQLite's own companions. */
export function filesBeside(file: string): readonly string[] {
  return readdirSync(path.dirname(file))
    .filter((name) => !/-(wal|shm|journal)$/.test(name))
    .sort();
}

/** Opens and closes again when the test ends. */
export function open(file: string, clock?: Clock): OpenedStorage {
  const result = openStorage(file, clock && { clock });
  if (result.storage !== null) opened.push(result.storage);
  return result;
}

/** Opens what must be readable. */
export function openReady(file: string = freshFile(), clock?: Clock): Storage {
  const { storage, status } = open(file, clock);
  if (storage === null) throw new Error(status.message);
  return storage;
}

/** A clock that gives one second more each time it is asked. */
export function tickingClock(start = '2026-01-01T00:00:00.000Z'): Clock {
  let seconds = 0;
  return () => new Date(Date.parse(start) + 1000 * seconds++);
}

/** A raw connection for looking at, or spoiling, what the storage wrote. */
export function raw<T>(file: string, use: (db: Database.Database) => T): T {
  const db = new Database(file);
  try {
    return use(db);
  } finally {
    db.close();
  }
}

/** Runs without the rights of root, to whom no file is protected. */
export function withoutRootRights<T>(run: () => T): T {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(65534);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}

export { aFinding, aRun } from './run';
