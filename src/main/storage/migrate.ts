import { existsSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { DatabaseDamaged, DatabaseFromNewerApp, MigrationFailed } from './faults';
import { migrations as shipped } from './migrations';
import { type Clock, fileStamp } from './times';

/** One step of the schema. Versions go by tens, so that a fix can come between two. */
export interface Migration {
  /** Value of `user_version` afterwards. */
  readonly version: number;
  /** Runs inside a transaction with foreign keys off; they are checked before it is committed. */
  up(db: Database.Database): void;
}

/** The version this app writes. */
export function latestVersion(migrations: readonly Migration[] = shipped): number {
  return migrations.at(-1)?.version ?? 0;
}

/** `user_version` of the file. */
export function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Refuses files these migrations can do nothing with.
 * @throws {DatabaseFromNewerApp} when a newer version of the app wrote it
 * @throws {DatabaseDamaged} when no version of the app can have written it
 */
export function requireKnownVersion(
  db: Database.Database,
  file: string,
  migrations: readonly Migration[] = shipped,
): void {
  const version = versionOf(db);
  if (version > latestVersion(migrations)) throw new DatabaseFromNewerApp(file, version);
  const tables = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  const known = version === 0 ? tables === 0 : migrations.some((migration) => migration.version === version);
  if (!known) throw new DatabaseDamaged(`It has the unknown version ${version}`);
}

/**
 * Brings the file to the latest version: a copy is put beside an existing one first, then each missing migration runs
 * in a transaction of its own.
 * @returns path of the copy, null when there was nothing to upgrade
 * @throws {MigrationFailed} when one fails; its changes are undone, those before it stay
 */
export function migrate(
  db: Database.Database,
  file: string,
  clock: Clock,
  migrations: readonly Migration[] = shipped,
): string | null {
  requireAscending(migrations);
  requireKnownVersion(db, file, migrations);
  const from = versionOf(db);
  if (from === latestVersion(migrations)) return null;
  let backup: string | null = null;
  try {
    if (from > 0) backup = copyAside(db, file, from, clock());
    for (const migration of migrations) runOne(db, migration);
  } catch (cause) {
    throw new MigrationFailed(file, backup, { cause });
  }
  return backup;
}

function runOne(db: Database.Database, migration: Migration): void {
  // Has no effect inside a transaction; off, so that a migration may rebuild a table others refer to.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      // Read inside the transaction: another window may have upgraded the file meanwhile.
      if (versionOf(db) >= migration.version) return;
      migration.up(db);
      const broken = db.pragma('foreign_key_check') as readonly unknown[];
      if (broken.length > 0)
        throw new Error(`Version ${migration.version} leaves ${broken.length} broken references.`);
      db.pragma(`user_version = ${migration.version}`);
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

/** `VACUUM INTO` and not a file copy: it takes in what is still in the write-ahead log. */
function copyAside(db: Database.Database, file: string, version: number, now: Date): string {
  const base = `${file}.before-upgrade-from-${version}-${fileStamp(now)}`;
  let target = base;
  for (let number = 2; existsSync(target); number += 1) target = `${base}-${number}`;
  db.prepare('VACUUM INTO ?').run(target);
  return target;
}

function requireAscending(migrations: readonly Migration[]): void {
  let last = 0;
  for (const { version } of migrations) {
    if (!Number.isInteger(version) || version <= last) {
      throw new Error(
        `Migration ${version} is listed after ${last}: versions must be whole numbers that grow.`,
      );
    }
    last = version;
  }
}
