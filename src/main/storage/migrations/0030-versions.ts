import type { Migration } from '../migrate';

/** The texts of submissions, each content once, and which version each folder is compared with. */
export const versions: Migration = {
  version: 30,
  up(db) {
    db.exec(`
      CREATE TABLE texts (
        sequence INTEGER PRIMARY KEY,
        -- SHA-256 of the file's bytes, hexadecimal.
        hash TEXT NOT NULL UNIQUE,
        -- The decoded text as UTF-8, deflated.
        content BLOB NOT NULL
      ) STRICT;

      CREATE TABLE submission_texts (
        submission_id TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        hash TEXT NOT NULL REFERENCES texts (hash),
        UNIQUE (submission_id, name)
      ) STRICT;
      CREATE INDEX submission_texts_by_hash ON submission_texts (hash);
      CREATE INDEX submissions_by_connector ON submissions (connector_id, checked_at);

      -- One of the two says what the folder is compared with.
      CREATE TABLE comparisons (
        folder TEXT PRIMARY KEY NOT NULL,
        submission_id TEXT REFERENCES submissions (id) ON DELETE CASCADE,
        other_folder TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX comparisons_by_submission ON comparisons (submission_id);
    `);
  },
};
