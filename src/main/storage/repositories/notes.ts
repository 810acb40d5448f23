import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Note } from '../../../shared/history';
import { Row } from '../decode';
import type { Notes } from '../storage';
import { StorageError } from '../storage-error';
import { type Clock, utc } from '../times';
import type { AuditWriter } from './audit';

/** @internal exported for the test of its plan */
export const notesOfConnectorQuery = `
  SELECT n.* FROM notes n JOIN submissions s ON s.id = n.submission_id
  WHERE s.connector_id = (SELECT connector_id FROM submissions WHERE id = ?)
  ORDER BY n.created_at DESC, n.sequence DESC`;

export function notesRepository(db: Database.Database, clock: Clock, audit: AuditWriter): Notes {
  const ofConnector = db.prepare(notesOfConnectorQuery);
  const one = db.prepare('SELECT * FROM notes WHERE id = ?');
  const submission = db.prepare('SELECT 1 FROM submissions WHERE id = ?');
  const insert = db.prepare(`
    INSERT INTO notes (id, submission_id, fingerprint, text, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)`);
  const change = db.prepare('UPDATE notes SET text = ?, updated_at = ? WHERE id = ?');
  const erase = db.prepare('DELETE FROM notes WHERE id = ?');

  function find(noteId: string): Note | null {
    const columns = one.get(noteId);
    return columns === undefined ? null : noteOf(columns);
  }

  function add(submissionId: string, fingerprint: string | null, text: string): Note {
    if (submission.get(submissionId) === undefined) {
      throw new StorageError(
        'not-found',
        'This submission is not in the history. Check the folder again, then add the note.',
      );
    }
    const at = utc(clock());
    const note: Note = { id: randomUUID(), submissionId, fingerprint, text, createdAt: at, updatedAt: at };
    insert.run(note.id, submissionId, fingerprint, text, at, at);
    audit.write({ action: 'note-added', submissionId, noteId: note.id, detail: { fingerprint, text } });
    return note;
  }

  function update(noteId: string, text: string): Note | null {
    const note = find(noteId);
    if (note === null || note.text === text) return note;
    const updatedAt = utc(clock());
    change.run(text, updatedAt, noteId);
    audit.write({
      action: 'note-changed',
      submissionId: note.submissionId,
      noteId,
      detail: { before: note.text, after: text },
    });
    return { ...note, text, updatedAt };
  }

  function remove(noteId: string): boolean {
    const note = find(noteId);
    if (note === null) return false;
    erase.run(noteId);
    audit.write({
      action: 'note-deleted',
      submissionId: note.submissionId,
      noteId,
      detail: { text: note.text },
    });
    return true;
  }

  const [adding, updating, removing] = [db.transaction(add), db.transaction(update), db.transaction(remove)];
  return {
    list: (submissionId) => ofConnector.all(submissionId).map(noteOf),
    add: (submissionId, fingerprint, text) => adding.immediate(submissionId, fingerprint, text),
    update: (noteId, text) => updating.immediate(noteId, text),
    remove: (noteId) => removing.immediate(noteId),
  };
}

function noteOf(columns: unknown): Note {
  const row = new Row('notes', columns);
  return {
    id: row.text('id'),
    submissionId: row.text('submission_id'),
    fingerprint: row.textOrNull('fingerprint'),
    text: row.text('text'),
    createdAt: row.text('created_at'),
    updatedAt: row.text('updated_at'),
  };
}
