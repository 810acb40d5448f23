import type { Migration } from '../migrate';

/** `application_id` of every history file, "CRev": tells it from other programs' databases. */
export const applicationId = 0x43526576;

/** Connectors, submissions, check runs with their findings, notes, estimates, drafts, recent folders, audit log. */
export const initial: Migration = {
  version: 10,
  up(db) {
    db.pragma(`application_id = ${applicationId}`);
    db.exec(`
      CREATE TABLE connectors (
        id TEXT PRIMARY KEY NOT NULL,
        title TEXT NOT NULL,
        -- Null while no title could be read: such connectors are told apart by folder alone.
        title_key TEXT,
        created_at TEXT NOT NULL,
        seen_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX connectors_by_title ON connectors (title_key, seen_at);

      CREATE TABLE connector_folders (
        folder TEXT PRIMARY KEY NOT NULL,
        connector_id TEXT NOT NULL REFERENCES connectors (id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX connector_folders_by_connector ON connector_folders (connector_id);

      CREATE TABLE submissions (
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        connector_id TEXT NOT NULL REFERENCES connectors (id),
        content_hash TEXT NOT NULL,
        publisher_kind TEXT NOT NULL CHECK (publisher_kind IN ('verified', 'independent')),
        publisher_inferred INTEGER NOT NULL CHECK (publisher_inferred IN (0, 1)),
        profile TEXT NOT NULL,
        title TEXT NOT NULL,
        folder TEXT NOT NULL,
        created_at TEXT NOT NULL,
        checked_at TEXT NOT NULL,
        UNIQUE (connector_id, content_hash, publisher_kind)
      ) STRICT;
      CREATE INDEX submissions_by_check ON submissions (checked_at);

      CREATE TABLE check_runs (
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        submission_id TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
        content_hash TEXT NOT NULL,
        publisher_kind TEXT NOT NULL CHECK (publisher_kind IN ('verified', 'independent')),
        publisher_inferred INTEGER NOT NULL CHECK (publisher_inferred IN (0, 1)),
        profile TEXT NOT NULL,
        checked_at TEXT NOT NULL,
        error_count INTEGER NOT NULL,
        warning_count INTEGER NOT NULL,
        info_count INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX check_runs_by_submission ON check_runs (submission_id, sequence);

      CREATE TABLE findings (
        run_id TEXT NOT NULL REFERENCES check_runs (id) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        rule TEXT NOT NULL,
        check_key TEXT NOT NULL,
        severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
        message TEXT NOT NULL,
        help TEXT NOT NULL,
        file TEXT NOT NULL,
        pointer TEXT NOT NULL,
        start_line INTEGER NOT NULL,
        start_column INTEGER NOT NULL,
        start_offset INTEGER NOT NULL,
        end_line INTEGER NOT NULL,
        end_column INTEGER NOT NULL,
        end_offset INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        fix TEXT NOT NULL CHECK (fix IN ('safe', 'suggest', 'none')),
        -- JSON: titles and grades as the window shows them, never searched.
        fixes TEXT NOT NULL,
        UNIQUE (run_id, ordinal)
      ) STRICT;

      CREATE TABLE notes (
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        submission_id TEXT NOT NULL REFERENCES submissions (id),
        fingerprint TEXT,
        text TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX notes_by_submission ON notes (submission_id);

      CREATE TABLE estimates (
        submission_id TEXT PRIMARY KEY NOT NULL REFERENCES submissions (id),
        -- JSON, both: given back whole, never searched.
        input TEXT NOT NULL,
        estimate TEXT NOT NULL,
        completion_from TEXT NOT NULL,
        completion_to TEXT NOT NULL,
        saved_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE drafts (
        folder TEXT NOT NULL,
        file TEXT NOT NULL,
        base_version TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        text TEXT NOT NULL,
        UNIQUE (folder, file)
      ) STRICT;

      CREATE TABLE recent_folders (
        sequence INTEGER PRIMARY KEY,
        path TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        opened_at TEXT NOT NULL
      ) STRICT;

      -- No foreign keys: entries outlive what they tell about.
      CREATE TABLE audit_log (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        submission_id TEXT,
        note_id TEXT,
        detail TEXT NOT NULL
      ) STRICT;
      CREATE TRIGGER audit_log_keeps_entries BEFORE UPDATE ON audit_log
      BEGIN
        SELECT RAISE(ABORT, 'The audit log is only ever added to.');
      END;
      CREATE TRIGGER audit_log_keeps_length BEFORE DELETE ON audit_log
      BEGIN
        SELECT RAISE(ABORT, 'The audit log is only ever added to.');
      END;
      -- INSERT OR REPLACE removes a row without telling the delete trigger.
      CREATE TRIGGER audit_log_refuses_replacement BEFORE INSERT ON audit_log
      WHEN EXISTS (SELECT 1 FROM audit_log WHERE sequence = NEW.sequence)
      BEGIN
        SELECT RAISE(ABORT, 'The audit log is only ever added to.');
      END;
    `);
  },
};
