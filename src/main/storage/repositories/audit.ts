import type Database from 'better-sqlite3';
import { Row } from '../decode';
import type { AuditAction, AuditEntry, AuditLog } from '../storage';
import { type Clock, utc } from '../times';

const actions: readonly AuditAction[] = [
  'submission-recorded',
  'submission-superseded',
  'note-added',
  'note-changed',
  'note-deleted',
  'estimate-saved',
];

/** What a repository tells the log. */
export interface AuditEvent {
  readonly action: AuditAction;
  readonly submissionId: string;
  readonly noteId?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** The log as repositories use it: inside their own transactions. */
export interface AuditWriter {
  write(event: AuditEvent): void;
}

/** There are no accounts yet: all is done by the person at this computer. */
const actor = 'local';

export function auditRepository(db: Database.Database, clock: Clock): AuditLog & AuditWriter {
  const insert = db.prepare(
    'INSERT INTO audit_log (at, actor, action, submission_id, note_id, detail) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const newest = db.prepare('SELECT * FROM audit_log ORDER BY sequence DESC LIMIT ?');
  return {
    write({ action, submissionId, noteId, detail }) {
      insert.run(utc(clock()), actor, action, submissionId, noteId ?? null, JSON.stringify(detail ?? {}));
    },
    list(limit = 200) {
      return newest.all(limit).map(entryOf);
    },
  };
}

function entryOf(columns: unknown): AuditEntry {
  const row = new Row('audit_log', columns);
  return {
    sequence: row.count('sequence'),
    at: row.text('at'),
    actor: row.text('actor'),
    action: row.oneOf('action', actions),
    submissionId: row.textOrNull('submission_id'),
    noteId: row.textOrNull('note_id'),
    detail: row.json('detail', requireRecord),
  };
}

function requireRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('Not an object.');
  return value as Readonly<Record<string, unknown>>;
}
