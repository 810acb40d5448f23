import type Database from 'better-sqlite3';
import { Row } from '../decode';
import type { RecentFolders } from '../storage';
import { type Clock, utc } from '../times';

/** Far more than any list shows; the rest is forgotten. */
const keptFolders = 100;

export function recentRepository(db: Database.Database, clock: Clock): RecentFolders {
  // REPLACE gives the row a new number, so that the order holds even when the clock is set back.
  const touch = db.prepare('INSERT OR REPLACE INTO recent_folders (path, title, opened_at) VALUES (?, ?, ?)');
  const prune = db.prepare(`
    DELETE FROM recent_folders WHERE sequence NOT IN (
      SELECT sequence FROM recent_folders ORDER BY sequence DESC LIMIT ${keptFolders})`);
  const newest = db.prepare('SELECT * FROM recent_folders ORDER BY sequence DESC LIMIT ?');
  const forget = db.prepare('DELETE FROM recent_folders WHERE path = ?');
  const touching = db.transaction((path: string, title: string) => {
    touch.run(path, title, utc(clock()));
    prune.run();
  });
  return {
    touch: (path, title) => touching.immediate(path, title),
    list(limit = 12) {
      return newest.all(limit).map((columns) => {
        const row = new Row('recent_folders', columns);
        return { path: row.text('path'), title: row.text('title'), openedAt: row.text('opened_at') };
      });
    },
    forget(path) {
      forget.run(path);
    },
  };
}
