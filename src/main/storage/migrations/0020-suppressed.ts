import type { Migration } from '../migrate';

/** Findings that were suppressed when they were reported stay so in the history. */
export const suppressed: Migration = {
  version: 20,
  up(db) {
    // JSON: the suppression as reported, never searched; null for findings that counted.
    db.exec('ALTER TABLE findings ADD COLUMN suppressed TEXT');
  },
};
