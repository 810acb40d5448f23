import type Database from 'better-sqlite3';
import { Row } from '../decode';
import type { Drafts } from '../storage';
import { type Clock, utc } from '../times';

export function draftsRepository(db: Database.Database, clock: Clock): Drafts {
  const upsert = db.prepare(`
    INSERT INTO drafts (folder, file, base_version, updated_at, text) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (folder, file) DO UPDATE SET
      base_version = excluded.base_version, updated_at = excluded.updated_at, text = excluded.text`);
  const erase = db.prepare('DELETE FROM drafts WHERE folder = ? AND file = ?');
  const ofFolder = db.prepare('SELECT * FROM drafts WHERE folder = ? ORDER BY file');
  return {
    put(folder, file, text, baseVersion) {
      upsert.run(folder, file, baseVersion, utc(clock()), text);
    },
    drop(folder, file) {
      erase.run(folder, file);
    },
    list(folder) {
      return ofFolder.all(folder).map((columns) => {
        const row = new Row('drafts', columns);
        return {
          file: row.text('file'),
          text: row.text('text'),
          baseVersion: row.text('base_version'),
          updatedAt: row.text('updated_at'),
        };
      });
    },
  };
}
