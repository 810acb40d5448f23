import { readdirSync } from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/main/storage/connection';
import { DatabaseDamaged, DatabaseFromNewerApp, MigrationFailed } from '../../src/main/storage/faults';
import { latestVersion, type Migration, migrate, requireKnownVersion } from '../../src/main/storage/migrate';
import { migrations } from '../../src/main/storage/migrations';
import { initial } from '../../src/main/storage/migrations/0010-initial';
import { aRun, filesBeside, freshFile, openReady, raw } from './support';

const clock = () => new Date('2026-03-01T10:00:00.000Z');
const latest = latestVersion();
const addMood: Migration = {
  version: latest + 10,
  up: (db) => db.exec('ALTER TABLE notes ADD COLUMN mood TEXT'),
};
const failing: Migration = {
  version: latest + 20,
  up(db) {
    db.exec('DROP TABLE drafts; CREATE TABLE half_done (a TEXT) STRICT');
    throw new Error('no more');
  },
};

/** A closed history of the latest version with one submission, note and draft. */
function seeded(): string {
  const file = freshFile();
  const storage = openReady(file);
  const id = storage.submissions.recordRun(aRun());
  storage.notes.add(id, null, 'Kept');
  storage.drafts.put('/a', 'readme.md', 'kept', 'v1');
  storage.close();
  return file;
}

function upgrade(file: string, list: readonly Migration[]): string | null {
  return raw(file, (db) => migrate(db, file, clock, list));
}

function stateOf(file: string) {
  return raw(file, (db) => ({
    version: db.pragma('user_version', { simple: true }),
    tables: db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all(),
    notes: db.prepare('SELECT text FROM notes').pluck().all(),
    drafts: db.prepare('SELECT text FROM drafts').pluck().all(),
  }));
}

describe('the shipped migrations', () => {
  it('go by tens and are named after their files', () => {
    const folder = path.join(import.meta.dirname, '../../src/main/storage/migrations');
    const numbered = readdirSync(folder).filter((name) => name !== 'index.ts');
    expect(numbered.map((name) => Number(name.slice(0, 4)))).toEqual(
      migrations.map((migration) => migration.version),
    );
    expect(migrations.every((migration) => migration.version % 10 === 0)).toBe(true);
  });

  it('make strict tables without broken references', () => {
    const file = seeded();
    raw(file, (db) => {
      const tables = db.pragma('table_list') as readonly { readonly name: string; readonly strict: number }[];
      const lax = tables.filter((table) => !table.name.startsWith('sqlite_') && table.strict === 0);
      expect(lax).toEqual([]);
      expect(db.pragma('foreign_key_check')).toEqual([]);
      expect(db.pragma('user_version', { simple: true })).toBe(latestVersion());
      expect(() => db.exec("INSERT INTO drafts VALUES ('/a', 'b', 'v', 't', x'00')")).toThrow('BLOB');
    });
  });

  it('have an index for every reference', () => {
    const file = freshFile();
    openReady(file);
    raw(file, (db) => {
      const tables = db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .pluck()
        .all() as string[];
      for (const table of tables) {
        const references = db.pragma(`foreign_key_list(${table})`) as readonly { readonly from: string }[];
        for (const { from } of references) {
          const plan = db.prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM ${table} WHERE ${from} = ?`).all('x');
          expect(plan).toMatchObject([{ detail: expect.stringContaining('SEARCH') }]);
        }
      }
    });
  });
});

describe('upgrading', () => {
  it('from version 10 lets suppressions be kept', () => {
    const file = freshFile();
    raw(file, (db) => migrate(db, file, clock, [initial]));
    const storage = openReady(file);
    const [finding] = aRun().findings;
    if (finding === undefined) throw new Error('The run has no finding.');
    const suppressed = { kind: 'rule', reason: 'Agreed.', expires: '2026-04-01' } as const;
    const findings = [finding, { ...finding, fingerprint: 'other', suppressed }];
    const detail = storage.submissions.detail(storage.submissions.recordRun(aRun({ findings })));
    expect(detail?.findings).toEqual(findings);
    expect(detail?.summary[finding.severity]).toBe(1);
  });

  it('keeps the rows and puts a copy of the earlier version beside', () => {
    const file = seeded();
    const before = stateOf(file);
    const backup = upgrade(file, [...migrations, addMood]);
    expect(backup).toBe(`${file}.before-upgrade-from-${latest}-20260301T100000Z`);
    expect(stateOf(file)).toEqual({ ...before, version: latest + 10 });
    expect(raw(file, (db) => db.prepare('SELECT mood FROM notes').pluck().all())).toEqual([null]);
    expect(stateOf(backup ?? '')).toEqual(before);
    expect(openReady(backup ?? '').submissions.list()).toMatchObject([{ title: 'Weather', noteCount: 1 }]);
  });

  it('copies what is still in the write-ahead log', () => {
    const file = freshFile();
    const storage = openReady(file);
    storage.drafts.put('/a', 'readme.md', 'only in the log', 'v1');
    const backup = upgrade(file, [...migrations, addMood]);
    expect(stateOf(backup ?? '').drafts).toEqual(['only in the log']);
  });

  it('does nothing to a file of the latest version, and copies no empty one', () => {
    const file = seeded();
    expect(upgrade(file, migrations)).toBeNull();
    expect(filesBeside(file)).toEqual(['history.db']);
    const empty = freshFile();
    expect(upgrade(empty, [...migrations, addMood])).toBeNull();
    expect(filesBeside(empty)).toEqual(['history.db']);
  });

  it('never overwrites an earlier copy', () => {
    const file = seeded();
    upgrade(file, [...migrations, addMood]);
    raw(file, (db) => db.pragma(`user_version = ${latest}`));
    expect(upgrade(file, [...migrations, { version: latest + 10, up: () => {} }])).toMatch(/Z-2$/);
    expect(filesBeside(file)).toHaveLength(3);
  });

  it('may rebuild a table that others refer to', () => {
    const file = seeded();
    const rebuild: Migration = {
      version: latest + 10,
      up(db) {
        const schema = String(
          db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'submissions'").pluck().get(),
        ).replace('TABLE submissions', 'TABLE rebuilt');
        db.exec(`${schema}; INSERT INTO rebuilt SELECT * FROM submissions; DROP TABLE submissions;
          ALTER TABLE rebuilt RENAME TO submissions`);
      },
    };
    upgrade(file, [...migrations, rebuild]);
    expect(stateOf(file)).toMatchObject({ version: latest + 10, notes: ['Kept'] });
    expect(raw(file, (db) => db.prepare('SELECT count(*) FROM findings').pluck().get())).toBe(1);
  });
});

describe('an upgrade that fails', () => {
  const failureOf = (file: string, list: readonly Migration[]) => {
    try {
      upgrade(file, list);
    } catch (error) {
      return error;
    }
    return null;
  };

  it('is undone, but for the steps before it', () => {
    const file = seeded();
    const before = stateOf(file);
    const error = failureOf(file, [...migrations, addMood, failing]);
    expect(error).toBeInstanceOf(MigrationFailed);
    expect(String(error)).toContain(`a copy is in "${file}.before-upgrade-from-${latest}-20260301T100000Z"`);
    expect(stateOf(file)).toEqual({ ...before, version: latest + 10 });
  });

  it('leaves an empty file empty', () => {
    const file = freshFile();
    expect(failureOf(file, [failing])).toBeInstanceOf(MigrationFailed);
    expect(raw(file, (db) => db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get())).toBe(0);
  });

  it('may not leave broken references', () => {
    const file = seeded();
    const careless: Migration = { version: latest + 10, up: (db) => db.exec('DELETE FROM submissions') };
    const error = failureOf(file, [...migrations, careless]) as Error;
    expect(String(error.cause)).toContain('broken references');
    expect(stateOf(file)).toMatchObject({ version: latest, notes: ['Kept'] });
  });

  it('leaves foreign keys on', () => {
    const file = seeded();
    raw(file, (db) => {
      expect(() => migrate(db, file, clock, [...migrations, failing])).toThrow(MigrationFailed);
      expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    });
  });
});

describe('versions', () => {
  it('must grow', () => {
    for (const versions of [[20, 10], [10, 10], [0], [-10], [1.5]]) {
      const list = versions.map((version) => ({ version, up: () => {} }));
      expect(() => upgrade(freshFile(), list)).toThrow('versions must be whole numbers that grow');
    }
  });

  it('above the latest belong to a newer app', () => {
    const file = seeded();
    raw(file, (db) => {
      db.pragma(`user_version = ${latest + 1}`);
      expect(() => requireKnownVersion(db, file)).toThrow(DatabaseFromNewerApp);
      expect(() => requireKnownVersion(db, file)).toThrow(`file version ${latest + 1}`);
    });
  });

  it('nobody ever wrote are damage', () => {
    const file = seeded();
    raw(file, (db) => {
      for (const version of [0, 7, -3]) {
        db.pragma(`user_version = ${version}`);
        expect(() => requireKnownVersion(db, file)).toThrow(DatabaseDamaged);
      }
    });
  });
});

it('connects with a write-ahead log, full synchronisation and foreign keys', () => {
  const file = seeded();
  const db: Database.Database = connect(file);
  const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map((name) =>
    db.pragma(name, { simple: true }),
  );
  db.close();
  expect(settings).toEqual(['wal', 2, 1, 5000]);
});
