import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import { Row } from '../decode';
import { DatabaseDamaged } from '../faults';
import type { RunRecord, StoredChoice, Versions } from '../storage';

/** Longer texts are not kept, UTF-16 units: no published definition has half of it. */
const maxText = 8_000_000;
/** Older versions of a connector than these lose their texts; their findings stay. */
const keptVersions = 30;

/** What the other repositories need of the texts. */
export interface VersionWriter extends Versions {
  /** Keeps the texts of a submission, in place of those it had. Call it inside a transaction. */
  keep(submissionId: string, texts: NonNullable<RunRecord['texts']>): void;
}

export function versionsRepository(db: Database.Database): VersionWriter {
  const has = db.prepare('SELECT 1 FROM texts WHERE hash = ?').pluck();
  const addText = db.prepare('INSERT INTO texts (hash, content) VALUES (?, ?)');
  const hashes = db.prepare('SELECT name, hash FROM submission_texts WHERE submission_id = ?');
  const drop = db.prepare('DELETE FROM submission_texts WHERE submission_id = ?');
  const add = db.prepare('INSERT INTO submission_texts (submission_id, name, hash) VALUES (?, ?, ?)');
  const dropOld = db.prepare(`
    DELETE FROM submission_texts WHERE submission_id IN (
      SELECT id FROM submissions
      WHERE connector_id = (SELECT connector_id FROM submissions WHERE id = ?)
      ORDER BY checked_at DESC, sequence DESC LIMIT -1 OFFSET ${keptVersions})`);
  const dropUnused = db.prepare(
    'DELETE FROM texts WHERE NOT EXISTS (SELECT 1 FROM submission_texts s WHERE s.hash = texts.hash)',
  );
  const contents = db.prepare(`
    SELECT s.name, t.content FROM submission_texts s JOIN texts t ON t.hash = s.hash
    WHERE s.submission_id = ? ORDER BY s.name`);
  const earlier = db.prepare(`
    SELECT id, title, content_hash, created_at FROM submissions
    WHERE connector_id = (SELECT connector_id FROM connector_folders WHERE folder = ?)
      AND content_hash <> ?
      AND EXISTS (SELECT 1 FROM submission_texts t WHERE t.submission_id = submissions.id)
    ORDER BY checked_at DESC, sequence DESC LIMIT ${keptVersions}`);
  const choice = db.prepare('SELECT submission_id, other_folder FROM comparisons WHERE folder = ?');
  const forget = db.prepare('DELETE FROM comparisons WHERE folder = ?');
  const remember = db.prepare(
    'INSERT INTO comparisons (folder, submission_id, other_folder) VALUES (?, ?, ?)',
  );

  function keep(submissionId: string, texts: NonNullable<RunRecord['texts']>): void {
    const kept = texts.filter(({ text }) => text.length <= maxText);
    const before = new Map(
      hashes.all(submissionId).map((columns) => {
        const row = new Row('submission_texts', columns);
        return [row.text('name'), row.text('hash')] as const;
      }),
    );
    if (before.size === kept.length && kept.every(({ hash, name }) => before.get(name) === hash)) return;
    drop.run(submissionId);
    for (const { hash, name, text } of kept) {
      if (has.get(hash) === undefined) addText.run(hash, deflateRawSync(Buffer.from(text, 'utf8')));
      add.run(submissionId, name, hash);
    }
    dropOld.run(submissionId);
    dropUnused.run();
  }

  return {
    keep,
    texts: (submissionId) =>
      contents.all(submissionId).map((columns) => ({
        name: new Row('submission_texts', columns).text('name'),
        text: inflated((columns as { readonly content?: unknown }).content),
      })),
    earlier(folder, contentHash) {
      const seen = new Set<string>();
      return earlier.all(folder, contentHash).flatMap((columns) => {
        const row = new Row('submissions', columns);
        const hash = row.text('content_hash');
        // The same content is another submission for the other publisher kind.
        if (seen.has(hash)) return [];
        seen.add(hash);
        return [{ id: row.text('id'), title: row.text('title'), createdAt: row.text('created_at') }];
      });
    },
    choice(folder) {
      const columns = choice.get(folder);
      if (columns === undefined) return null;
      const row = new Row('comparisons', columns);
      const submissionId = row.textOrNull('submission_id');
      return submissionId === null
        ? { kind: 'folder', path: row.text('other_folder') }
        : { kind: 'submission', submissionId };
    },
    choose: db.transaction((folder: string, chosen: StoredChoice | null) => {
      forget.run(folder);
      if (chosen?.kind === 'submission') remember.run(folder, chosen.submissionId, null);
      if (chosen?.kind === 'folder') remember.run(folder, null, chosen.path);
    }),
  };
}

function inflated(content: unknown): string {
  if (!(content instanceof Uint8Array)) throw new DatabaseDamaged('texts.content holds no bytes');
  try {
    return inflateRawSync(content, { maxOutputLength: maxText * 4 }).toString('utf8');
  } catch {
    throw new DatabaseDamaged('texts.content cannot be unpacked');
  }
}
