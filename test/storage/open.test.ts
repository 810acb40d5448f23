import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { StorageReadOnly } from '../../src/main/storage';
import { aRun, filesBeside, freshFile, open, openReady, raw, withoutRootRights } from './support';

const clock = () => new Date('2026-03-01T10:00:00.000Z');

/** A closed history with a submission, a note and a draft. */
function seeded(file = freshFile()): string {
  const storage = openReady(file);
  const id = storage.submissions.recordRun(aRun());
  storage.notes.add(id, null, 'Kept');
  storage.drafts.put('/a', 'readme.md', 'kept', 'v1');
  storage.close();
  return file;
}

function expectReadable(file: string): void {
  withoutRootRights(() => {
    const { storage, status } = open(file);
    expect(status).toEqual({
      kind: 'read-only',
      message:
        `The history file "${file}" cannot be written, so notes and unsaved texts are not kept. ` +
        'Make the file and its folder writable, then start Connector Review again.',
    });
    expect(storage?.readOnly).toBe(true);
    expect(storage?.submissions.list()).toMatchObject([{ title: 'Weather', noteCount: 1 }]);
    expect(storage?.drafts.list('/a')).toMatchObject([{ text: 'kept' }]);
    expect(() => storage?.drafts.put('/a', 'x', 'y', 'v')).toThrow(StorageReadOnly);
    expect(() => storage?.submissions.recordRun(aRun())).toThrow('can only be read, so nothing was stored');
    expect(() => storage?.recent.touch('/a', 'A')).toThrow(
      expect.objectContaining({ code: 'storage-read-only' }),
    );
    storage?.close();
  });
}

describe('opening', () => {
  it('makes the file and its folder', () => {
    const file = path.join(path.dirname(freshFile()), 'a/b/history.db');
    const { storage, status } = open(file);
    expect(status).toEqual({ kind: 'ready' });
    expect(storage?.readOnly).toBe(false);
    expect(storage?.submissions.list()).toEqual([]);
    expect(existsSync(file)).toBe(true);
  });

  it('finds everything again', () => {
    const storage = openReady(seeded());
    expect(storage.submissions.list()).toMatchObject([
      { title: 'Weather', summary: { error: 1 }, noteCount: 1 },
    ]);
    expect(storage.drafts.list('/a')).toMatchObject([{ text: 'kept' }]);
  });

  it('lets two windows write to one file', () => {
    const file = freshFile();
    const [one, two] = [openReady(file), openReady(file)];
    one.drafts.put('/a', 'one', '1', 'v');
    two.drafts.put('/a', 'two', '2', 'v');
    expect(one.drafts.list('/a')).toHaveLength(2);
  });

  it('takes an empty file for a new one', () => {
    const file = freshFile();
    writeFileSync(file, '');
    expect(open(file).status).toEqual({ kind: 'ready' });
    expect(filesBeside(file)).toEqual(['history.db']);
  });
});

describe('a place that cannot be used', () => {
  const expectUnavailable = (file: string) => {
    const { storage, status } = open(file);
    expect(storage).toBeNull();
    expect(status.kind).toBe('unavailable');
    return expect('message' in status ? status.message : '');
  };

  it('is a folder', () => {
    const file = freshFile();
    mkdirSync(file);
    expectUnavailable(file).toContain('there is a folder or device at that place');
  });

  it('is below a file', () => {
    const file = freshFile();
    writeFileSync(file, 'x');
    expectUnavailable(path.join(file, 'history.db')).toContain('could not be opened');
  });

  it('is a protected folder without a history', () => {
    const file = freshFile();
    chmodSync(path.dirname(file), 0o555);
    withoutRootRights(() => {
      expectUnavailable(file).toMatch(/could not be opened \(.+\).+Make sure that its folder/);
    });
  });

  it('is held by another program', () => {
    const file = seeded();
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    try {
      expectUnavailable(file).toContain('Another program is using the history file');
    } finally {
      other.close();
    }
    expect(filesBeside(file)).toEqual(['history.db']);
  });
});

describe('a protected history is read', () => {
  it('when the file is read-only', () => {
    const file = seeded();
    chmodSync(file, 0o444);
    chmodSync(path.dirname(file), 0o777);
    expectReadable(file);
  });

  it('when file and folder are read-only', () => {
    const file = seeded();
    chmodSync(file, 0o444);
    chmodSync(path.dirname(file), 0o555);
    expectReadable(file);
    expect(readdirSync(path.dirname(file))).toEqual(['history.db']);
  });

  it('when part of it is in the log of a process that was killed', () => {
    const source = freshFile();
    const file = freshFile();
    const storage = openReady(source);
    const id = storage.submissions.recordRun(aRun());
    storage.notes.add(id, null, 'Kept');
    storage.drafts.put('/a', 'readme.md', 'kept', 'v1');
    for (const suffix of ['', '-wal']) copyFileSync(source + suffix, file + suffix);
    for (const suffix of ['', '-wal']) chmodSync(file + suffix, 0o444);
    chmodSync(path.dirname(file), 0o555);
    expectReadable(file);
  });

  it('without leaving copies behind', () => {
    const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('connector-review-history-'));
    const before = copies();
    const file = seeded();
    chmodSync(path.dirname(file), 0o555);
    expectReadable(file);
    expect(copies()).toEqual(before);
  });
});

describe('a history of a newer version', () => {
  it('is read and not changed', () => {
    const file = seeded();
    raw(file, (db) => db.exec('ALTER TABLE notes ADD COLUMN mood TEXT; PRAGMA user_version = 500'));
    const bytes = readFileSync(file);
    const { storage, status } = open(file);
    expect(status).toMatchObject({ kind: 'read-only', message: expect.stringContaining('newer version') });
    expect(status).toMatchObject({ message: expect.stringContaining('file version 500') });
    expect(storage?.submissions.list()).toMatchObject([{ title: 'Weather', noteCount: 1 }]);
    expect(() => storage?.recent.touch('/a', 'A')).toThrow(StorageReadOnly);
    storage?.close();
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(filesBeside(file)).toEqual(['history.db']);
  });

  it('is left alone when its tables are too different', () => {
    const file = seeded();
    raw(file, (db) => db.exec('DROP TABLE audit_log; PRAGMA user_version = 500'));
    const { storage, status } = open(file);
    expect(storage).toBeNull();
    expect(status).toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('Install that version'),
    });
    expect(filesBeside(file)).toEqual(['history.db']);
  });
});

describe('a damaged history', () => {
  const kept = 'history.db.corrupt-20260301T100000Z';

  function expectFreshStart(file: string): string {
    const bytes = readFileSync(file);
    const { storage, status } = open(file, clock);
    expect(status.kind).toBe('recovered');
    const message = 'message' in status ? status.message : '';
    expect(message).toContain('The history file was damaged (');
    const target = /kept as "([^"]+)"/.exec(message)?.[1] ?? '';
    expect(readFileSync(target).equals(bytes)).toBe(true);
    expect(storage?.submissions.list()).toEqual([]);
    const id = storage?.submissions.recordRun(aRun()) ?? '';
    expect(storage?.notes.add(id, null, 'New')).toMatchObject({ text: 'New' });
    storage?.close();
    expect(open(file).status).toEqual({ kind: 'ready' });
    return path.basename(target);
  }

  it('is kept aside when it is no database', () => {
    const file = freshFile();
    writeFileSync(file, 'This is a letter, not a database. '.repeat(200));
    expect(expectFreshStart(file)).toBe(kept);
  });

  it('is kept aside when pages of it are gone', () => {
    const file = seeded();
    truncateSync(file, 8192);
    expectFreshStart(file);
  });

  it('is kept aside when a page is overwritten', () => {
    const file = seeded();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096 * 3, 4096 * 5);
    writeFileSync(file, bytes);
    expectFreshStart(file);
  });

  it.each([
    [
      'another program’s database',
      'CREATE TABLE songs (title TEXT); PRAGMA application_id = 7; PRAGMA user_version = 10',
    ],
    ['a database without version', 'CREATE TABLE songs (title TEXT)'],
  ])('is kept aside when it is %s', (_, statements) => {
    const file = freshFile();
    raw(file, (db) => db.exec(statements));
    expectFreshStart(file);
    expect(raw(path.join(path.dirname(file), kept), (db) => db.prepare('SELECT * FROM songs').all())).toEqual(
      [],
    );
  });

  it.each([
    'DROP TABLE findings',
    'ALTER TABLE notes RENAME COLUMN text TO words',
    'PRAGMA user_version = 3',
    'PRAGMA application_id = 1',
  ])('is kept aside after %s', (statement) => {
    const file = seeded();
    raw(file, (db) => db.exec(statement));
    expectFreshStart(file);
  });

  it('is kept with its log, and never over an earlier one', () => {
    const file = freshFile();
    for (const round of ['first', 'second']) {
      writeFileSync(file, `${round} `.repeat(500));
      writeFileSync(`${file}-wal`, `log of the ${round}`);
      expectFreshStart(file);
    }
    const folder = path.dirname(file);
    expect(filesBeside(file)).toEqual(['history.db', kept, `${kept}-2`]);
    expect(readFileSync(path.join(folder, `${kept}-wal`), 'utf8')).toBe('log of the first');
    expect(readFileSync(path.join(folder, `${kept}-2-wal`), 'utf8')).toBe('log of the second');
  });

  it('is kept with its log when nothing else is left', () => {
    const file = freshFile();
    writeFileSync(file, '');
    writeFileSync(`${file}-wal`, 'log');
    expectFreshStart(file);
    expect(readFileSync(path.join(path.dirname(file), `${kept}-wal`), 'utf8')).toBe('log');
  });

  it('is left where it is when it cannot be moved', () => {
    const file = freshFile();
    writeFileSync(file, 'no database '.repeat(500));
    chmodSync(path.dirname(file), 0o555);
    withoutRootRights(() => {
      const { storage, status } = open(file);
      expect(storage).toBeNull();
      expect(status.kind).toBe('unavailable');
    });
    expect(readFileSync(file, 'utf8')).toBe('no database '.repeat(500));
  });
});
