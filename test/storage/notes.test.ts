import { describe, expect, it } from 'vitest';
import { StorageError } from '../../src/main/storage';
import { notesOfConnectorQuery } from '../../src/main/storage/repositories/notes';
import { aRun, freshFile, openReady, raw, tickingClock } from './support';

describe('notes', () => {
  it('are there again after closing and opening', () => {
    const file = freshFile();
    const storage = openReady(file, tickingClock());
    const id = storage.submissions.recordRun(aRun());
    const note = storage.notes.add(id, 'f1', 'Ask for a shorter title.\n„Wetter“ 🌦');
    expect(note).toEqual({
      id: expect.any(String),
      submissionId: id,
      fingerprint: 'f1',
      text: 'Ask for a shorter title.\n„Wetter“ 🌦',
      createdAt: '2026-01-01T00:00:01.000Z',
      updatedAt: '2026-01-01T00:00:01.000Z',
    });
    storage.close();
    const reopened = openReady(file);
    expect(reopened.notes.list(id)).toEqual([note]);
    expect(reopened.submissions.detail(id)).toMatchObject({ notes: [note], noteCount: 1 });
  });

  it('are those of all versions of the connector, newest first', () => {
    const storage = openReady();
    const first = storage.submissions.recordRun(aRun());
    const second = storage.submissions.recordRun(aRun({ contentHash: 'b' }));
    const other = storage.submissions.recordRun(aRun({ folder: '/other', title: 'Tides' }));
    const notes = [first, second, first].map((id, index) => storage.notes.add(id, null, `Note ${index}`));
    storage.notes.add(other, null, 'Elsewhere');
    expect(storage.notes.list(first)).toEqual([...notes].reverse());
    expect(storage.notes.list(second)).toEqual([...notes].reverse());
    expect(storage.submissions.detail(second)?.noteCount).toBe(1);
    expect(storage.notes.list('gone')).toEqual([]);
  });

  it('can be changed and removed', () => {
    const storage = openReady(undefined, tickingClock());
    const id = storage.submissions.recordRun(aRun());
    const note = storage.notes.add(id, null, 'Draft');
    const changed = storage.notes.update(note.id, 'Final');
    expect(changed).toMatchObject({ id: note.id, text: 'Final', createdAt: note.createdAt });
    expect(Date.parse(changed?.updatedAt ?? '')).toBeGreaterThan(Date.parse(note.updatedAt));
    expect(storage.notes.list(id)).toEqual([changed]);
    expect(storage.notes.remove(note.id)).toBe(true);
    expect(storage.notes.list(id)).toEqual([]);
  });

  it('that are not there cannot', () => {
    const storage = openReady();
    expect(storage.notes.update('gone', 'x')).toBeNull();
    expect(storage.notes.remove('gone')).toBe(false);
    expect(() => storage.notes.add('gone', null, 'x')).toThrow(StorageError);
    expect(() => storage.notes.add('gone', null, 'x')).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  it('are found through indexes', () => {
    const file = freshFile();
    openReady(file);
    const plan = raw(
      file,
      (db) =>
        db.prepare(`EXPLAIN QUERY PLAN ${notesOfConnectorQuery}`).all('x') as readonly {
          readonly detail: string;
        }[],
    ).map((step) => step.detail);
    expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  });
});

describe('the audit log', () => {
  it('tells what was done to what, newest first', () => {
    const storage = openReady(undefined, tickingClock());
    const id = storage.submissions.recordRun(aRun());
    storage.submissions.recordRun(aRun({ findings: [] }));
    const note = storage.notes.add(id, 'f1', 'One');
    storage.notes.update(note.id, 'Two');
    storage.notes.update(note.id, 'Two');
    storage.notes.remove(note.id);
    const entries = storage.audit.list();
    expect(entries.map((entry) => [entry.action, entry.actor, entry.submissionId, entry.noteId])).toEqual([
      ['note-deleted', 'local', id, note.id],
      ['note-changed', 'local', id, note.id],
      ['note-added', 'local', id, note.id],
      ['submission-recorded', 'local', id, null],
    ]);
    expect(entries[0]?.detail).toEqual({ text: 'Two' });
    expect(entries[1]?.detail).toEqual({ before: 'One', after: 'Two' });
    expect(entries.map((entry) => entry.sequence)).toEqual([4, 3, 2, 1]);
    expect(storage.audit.list(1)).toHaveLength(1);
  });

  it.each([
    "UPDATE audit_log SET actor = 'nobody'",
    'DELETE FROM audit_log',
    "INSERT OR REPLACE INTO audit_log (sequence, at, actor, action, detail) VALUES (1, '', '', '', '{}')",
    "REPLACE INTO audit_log (sequence, at, actor, action, detail) VALUES (1, '', '', '', '{}')",
  ])('refuses %s', (statement) => {
    const file = freshFile();
    const storage = openReady(file);
    storage.submissions.recordRun(aRun());
    const before = storage.audit.list();
    expect(() => raw(file, (db) => db.exec(statement))).toThrow('only ever added to');
    expect(storage.audit.list()).toEqual(before);
  });

  it('refuses to show an action it does not know', () => {
    const file = freshFile();
    const storage = openReady(file);
    raw(file, (db) =>
      db.exec(
        "INSERT INTO audit_log (at, actor, action, detail) VALUES ('2026-01-01', 'local', 'sold', '{}')",
      ),
    );
    expect(() => storage.audit.list()).toThrow(/audit_log\.action holds "sold"/);
  });
});
