import type Database from 'better-sqlite3';
import { estimateInput, estimate as estimateSchema } from '../../../shared/ipc-schemas';
import type { Estimate, EstimateInput } from '../../../shared/timeline';
import { Row } from '../decode';
import type { StoredEstimate, Timelines } from '../storage';
import { StorageError } from '../storage-error';
import { type Clock, utc } from '../times';
import type { AuditWriter } from './audit';

export function timelinesRepository(db: Database.Database, clock: Clock, audit: AuditWriter): Timelines {
  const one = db.prepare('SELECT * FROM estimates WHERE submission_id = ?');
  const submission = db.prepare('SELECT 1 FROM submissions WHERE id = ?');
  const upsert = db.prepare(`
    INSERT INTO estimates (submission_id, input, estimate, completion_from, completion_to, saved_at)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (submission_id) DO UPDATE SET input = excluded.input, estimate = excluded.estimate,
      completion_from = excluded.completion_from, completion_to = excluded.completion_to, saved_at = excluded.saved_at`);

  function save(submissionId: string, input: EstimateInput, estimate: Estimate): void {
    if (submission.get(submissionId) === undefined) {
      throw new StorageError(
        'not-found',
        'This submission is not in the history. Check the folder again, then save the estimate.',
      );
    }
    const { completionFrom, completionTo } = estimate;
    const savedAt = utc(clock());
    upsert.run(
      submissionId,
      JSON.stringify(input),
      JSON.stringify(estimate),
      completionFrom,
      completionTo,
      savedAt,
    );
    audit.write({
      action: 'estimate-saved',
      submissionId,
      detail: { readyAt: estimate.readyAt, completionFrom, completionTo },
    });
  }

  const saving = db.transaction(save);
  return {
    get(submissionId) {
      const columns = one.get(submissionId);
      return columns === undefined ? null : storedOf(columns);
    },
    save: (submissionId, input, estimate) => saving.immediate(submissionId, input, estimate),
  };
}

function storedOf(columns: unknown): StoredEstimate {
  const row = new Row('estimates', columns);
  return {
    input: row.json('input', (value) => estimateInput.parse(value)),
    estimate: row.json('estimate', (value) => estimateSchema.parse(value)),
    savedAt: row.text('saved_at'),
  };
}
