import type { Migration } from '../migrate';

/** Name and text of the pull request that each folder is submitted with. */
export const pullRequests: Migration = {
  version: 40,
  up(db) {
    db.exec(`
      CREATE TABLE pull_requests (
        folder TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        text TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
