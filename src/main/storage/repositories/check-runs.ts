import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Finding } from '../../../shared/finding';
import type { RunRecord } from '../storage';
import { findingsRepository } from './findings';

/** More would only grow the file: nobody looks at the twentieth check of the same content. */
const keptRuns = 20;

/** The check runs of submissions. */
export interface CheckRuns {
  /**
   * Adds a run, in place of the last one when that had the same profile; publisher kind and content are the
   * submission's. Call it inside a transaction.
   */
  record(submissionId: string, run: RunRecord, checkedAt: string): void;
  /** Findings of the last run. */
  findings(submissionId: string): readonly Finding[];
}

export function checkRunsRepository(db: Database.Database): CheckRuns {
  const findings = findingsRepository(db);
  const newest = db
    .prepare('SELECT id FROM check_runs WHERE submission_id = ? ORDER BY sequence DESC LIMIT 1')
    .pluck();
  const dropNewest = db.prepare(`
    DELETE FROM check_runs
    WHERE sequence = (SELECT max(sequence) FROM check_runs WHERE submission_id = ?) AND profile = ?`);
  const insert = db.prepare(`
    INSERT INTO check_runs (id, submission_id, content_hash, publisher_kind, publisher_inferred, profile, checked_at,
      error_count, warning_count, info_count)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const prune = db.prepare(`
    DELETE FROM check_runs WHERE submission_id = ? AND sequence NOT IN (
      SELECT sequence FROM check_runs WHERE submission_id = ? ORDER BY sequence DESC LIMIT ${keptRuns})`);

  return {
    record(submissionId, run, checkedAt) {
      const id = randomUUID();
      const count = (severity: string) =>
        run.findings.filter((finding) => finding.severity === severity && finding.suppressed === undefined)
          .length;
      dropNewest.run(submissionId, run.profile);
      insert.run(
        id,
        submissionId,
        run.contentHash,
        run.publisher.kind,
        run.publisher.inferred ? 1 : 0,
        run.profile,
        checkedAt,
        count('error'),
        count('warning'),
        count('info'),
      );
      findings.insert(id, run.findings);
      prune.run(submissionId, submissionId);
    },
    findings(submissionId) {
      const id = newest.get(submissionId);
      return id === undefined ? [] : findings.list(String(id));
    },
  };
}
