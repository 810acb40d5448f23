import type Database from 'better-sqlite3';
import { Row } from '../decode';
import type { PullRequests } from '../storage';

export function pullRequestsRepository(db: Database.Database): PullRequests {
  const find = db.prepare('SELECT name, text FROM pull_requests WHERE folder = ?');
  const forget = db.prepare('DELETE FROM pull_requests WHERE folder = ?');
  const remember = db.prepare(`
    INSERT INTO pull_requests (folder, name, text) VALUES (?, ?, ?)
    ON CONFLICT (folder) DO UPDATE SET name = excluded.name, text = excluded.text`);
  return {
    get(folder) {
      const columns = find.get(folder);
      if (columns === undefined) return null;
      const row = new Row('pull_requests', columns);
      return { name: row.text('name'), text: row.text('text') };
    },
    put(folder, { name, text }) {
      if (name === '' && text === '') forget.run(folder);
      else remember.run(folder, name, text);
    },
  };
}
