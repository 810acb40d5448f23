import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { baseTitle } from '../../../engine/words/base-title';
import type { RunRecord } from '../storage';

/** Finds out which connector a folder's content belongs to. */
export interface Connectors {
  /** Id of the run's connector, made when there is none; remembers folder and title. Call it inside a transaction. */
  resolve(run: RunRecord, seenAt: string): string;
}

/**
 * What stays of a title when two spellings of it are compared: letters, marks and digits, without the suffix of
 * independent publishers; null when nothing stays.
 */
export function titleKey(title: string): string | null {
  const key = baseTitle(title.trim())
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return key === '' ? null : key;
}

export function connectorsRepository(db: Database.Database): Connectors {
  const bySubmission = db.prepare('SELECT connector_id FROM submissions WHERE id = ?').pluck();
  const byFolder = db.prepare('SELECT connector_id FROM connector_folders WHERE folder = ?').pluck();
  const byTitle = db
    .prepare('SELECT id FROM connectors WHERE title_key = ? ORDER BY seen_at DESC LIMIT 1')
    .pluck();
  const insert = db.prepare(
    'INSERT INTO connectors (id, title, title_key, created_at, seen_at) VALUES (?, ?, ?, ?, ?)',
  );
  const see = db.prepare('UPDATE connectors SET seen_at = ? WHERE id = ?');
  const rename = db.prepare('UPDATE connectors SET title = ?, title_key = ? WHERE id = ?');
  const remember = db.prepare(`
    INSERT INTO connector_folders (folder, connector_id) VALUES (?, ?)
    ON CONFLICT (folder) DO UPDATE SET connector_id = excluded.connector_id`);

  function known(run: RunRecord, key: string | null): string | undefined {
    const id =
      (run.previousSubmissionId === undefined ? undefined : bySubmission.get(run.previousSubmissionId)) ??
      byFolder.get(run.folder) ??
      (key === null ? undefined : byTitle.get(key));
    return id === undefined ? undefined : String(id);
  }

  return {
    resolve(run, seenAt) {
      const key = run.title === null ? null : titleKey(run.title);
      let id = known(run, key);
      if (id === undefined) {
        id = randomUUID();
        insert.run(id, run.title ?? run.folderName, key, seenAt, seenAt);
      } else {
        see.run(seenAt, id);
        if (run.title !== null && key !== null) rename.run(run.title, key, id);
      }
      remember.run(run.folder, id);
      return id;
    },
  };
}
