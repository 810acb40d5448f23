import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { SubmissionSummary } from '../../../shared/history';
import { type PublisherKind, profiles } from '../../../shared/report';
import { Row } from '../decode';
import type { Notes, RunRecord, Submissions, Timelines } from '../storage';
import { type Clock, utc } from '../times';
import type { AuditWriter } from './audit';
import { checkRunsRepository } from './check-runs';
import { connectorsRepository } from './connectors';
import type { VersionWriter } from './versions';

const kinds: readonly PublisherKind[] = ['verified', 'independent'];

/** A line of the history in one query; every part of it is found through an index. */
const summaryQuery = `
  SELECT s.*, r.error_count, r.warning_count, r.info_count, e.completion_from, e.completion_to,
    (SELECT count(*) FROM notes n WHERE n.submission_id = s.id) AS note_count
  FROM submissions s
  LEFT JOIN check_runs r ON r.sequence = (SELECT max(sequence) FROM check_runs WHERE submission_id = s.id)
  LEFT JOIN estimates e ON e.submission_id = s.id`;

/** @internal exported for the test of its plan */
export const listQuery = `${summaryQuery} ORDER BY s.checked_at DESC, s.sequence DESC LIMIT ?`;

interface Needs {
  readonly clock: Clock;
  readonly audit: AuditWriter;
  readonly notes: Notes;
  readonly timelines: Timelines;
  readonly versions: VersionWriter;
}

export function submissionsRepository(
  db: Database.Database,
  { clock, audit, notes, timelines, versions }: Needs,
): Submissions {
  const connectors = connectorsRepository(db);
  const runs = checkRunsRepository(db);
  const find = db
    .prepare('SELECT id FROM submissions WHERE connector_id = ? AND content_hash = ? AND publisher_kind = ?')
    .pluck();
  const insert = db.prepare(`
    INSERT INTO submissions (id, connector_id, content_hash, publisher_kind, publisher_inferred, profile, title, folder,
      created_at, checked_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const update = db.prepare(`
    UPDATE submissions SET publisher_inferred = ?, profile = ?, title = ?, folder = ?, checked_at = ? WHERE id = ?`);
  // OR IGNORE: the connector already has a submission of the new content and the same publisher kind.
  const replaceContent = db.prepare(`
    UPDATE OR IGNORE submissions SET content_hash = ?, created_at = ?
    WHERE id = ?
      AND NOT EXISTS (SELECT 1 FROM notes n WHERE n.submission_id = submissions.id)
      AND NOT EXISTS (SELECT 1 FROM estimates e WHERE e.submission_id = submissions.id)`);
  const list = db.prepare(listQuery);
  const one = db.prepare(`${summaryQuery} WHERE s.id = ?`);

  function recordRun(run: RunRecord): string {
    const checkedAt = utc(run.checkedAt);
    const connectorId = connectors.resolve(run, checkedAt);
    const { kind } = run.publisher;
    const inferred = run.publisher.inferred ? 1 : 0;
    const title = run.title ?? run.folderName;
    const known = find.get(connectorId, run.contentHash, kind);
    const id = known === undefined ? randomUUID() : String(known);
    if (known === undefined) {
      const { contentHash, profile, folder } = run;
      insert.run(id, connectorId, contentHash, kind, inferred, profile, title, folder, checkedAt, checkedAt);
      audit.write({
        action: 'submission-recorded',
        submissionId: id,
        detail: { connectorId, contentHash, folder },
      });
    } else {
      update.run(inferred, run.profile, title, run.folder, checkedAt, id);
    }
    runs.record(id, run, checkedAt);
    if (run.texts !== undefined) versions.keep(id, run.texts);
    return id;
  }

  function supersede(submissionId: string, newHash: string): boolean {
    if (replaceContent.run(newHash, utc(clock()), submissionId).changes === 0) return false;
    audit.write({ action: 'submission-superseded', submissionId, detail: { contentHash: newHash } });
    return true;
  }

  const recordInTransaction = db.transaction(recordRun);
  const supersedeInTransaction = db.transaction(supersede);
  return {
    recordRun: (run) => recordInTransaction.immediate(run),
    supersede: (submissionId, newHash) => supersedeInTransaction.immediate(submissionId, newHash),
    list: (limit = -1) => list.all(limit).map(summaryOf),
    detail(submissionId) {
      const columns = one.get(submissionId);
      if (columns === undefined) return null;
      return {
        ...summaryOf(columns),
        findings: runs.findings(submissionId),
        notes: notes.list(submissionId),
        fullEstimate: timelines.get(submissionId)?.estimate ?? null,
      };
    },
  };
}

function summaryOf(columns: unknown): SubmissionSummary {
  const row = new Row('submissions', columns);
  const completionFrom = row.textOrNull('completion_from');
  return {
    id: row.text('id'),
    connectorId: row.text('connector_id'),
    title: row.text('title'),
    folder: row.text('folder'),
    contentHash: row.text('content_hash'),
    publisher: { kind: row.oneOf('publisher_kind', kinds), inferred: row.flag('publisher_inferred') },
    profile: row.oneOf('profile', profiles),
    createdAt: row.text('created_at'),
    checkedAt: row.text('checked_at'),
    summary: {
      error: row.count('error_count'),
      warning: row.count('warning_count'),
      info: row.count('info_count'),
    },
    noteCount: row.count('note_count'),
    estimate: completionFrom === null ? null : { completionFrom, completionTo: row.text('completion_to') },
  };
}
