import type Database from 'better-sqlite3';
import { z } from 'zod';
import {
  type Finding,
  type FixGrade,
  type FixInfo,
  type Suppression,
  severities,
} from '../../../shared/finding';
import { Row } from '../decode';

const grades: readonly FixGrade[] = ['safe', 'suggest', 'none'];
const suppression: z.ZodType<Suppression> = z.object({
  kind: z.enum(['finding', 'rule', 'baseline']),
  reason: z.string(),
  author: z.string().optional(),
  expires: z.string().optional(),
  source: z.string().optional(),
});
const fixes: z.ZodType<readonly FixInfo[]> = z.array(
  z.object({
    title: z.string(),
    grade: z.enum(['safe', 'suggest']),
    onDisk: z.literal(true).optional(),
    submissionName: z.string().optional(),
  }),
);

/** The findings of one check run. */
export interface RunFindings {
  /** Call it inside a transaction: one row after another on its own would take minutes. */
  insert(runId: string, findings: readonly Finding[]): void;
  /** In the order in which they were reported. */
  list(runId: string): readonly Finding[];
}

export function findingsRepository(db: Database.Database): RunFindings {
  const insert = db.prepare(`
    INSERT INTO findings (run_id, ordinal, rule, check_key, severity, message, help, file, pointer,
      start_line, start_column, start_offset, end_line, end_column, end_offset, fingerprint, fix, fixes, suppressed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const ofRun = db.prepare('SELECT * FROM findings WHERE run_id = ? ORDER BY ordinal');
  return {
    insert(runId, findings) {
      for (const [ordinal, finding] of findings.entries()) {
        const { start, end } = finding.range;
        insert.run(
          runId,
          ordinal,
          finding.rule,
          finding.check,
          finding.severity,
          finding.message,
          finding.help,
          finding.file,
          finding.pointer,
          start.line,
          start.column,
          start.offset,
          end.line,
          end.column,
          end.offset,
          finding.fingerprint,
          finding.fix,
          JSON.stringify(finding.fixes),
          finding.suppressed === undefined ? null : JSON.stringify(finding.suppressed),
        );
      }
    },
    list(runId) {
      return ofRun.all(runId).map(findingOf);
    },
  };
}

function findingOf(columns: unknown): Finding {
  const row = new Row('findings', columns);
  const isSuppressed = row.textOrNull('suppressed') !== null;
  return {
    rule: row.text('rule'),
    check: row.text('check_key'),
    severity: row.oneOf('severity', severities),
    message: row.text('message'),
    help: row.text('help'),
    file: row.text('file'),
    pointer: row.text('pointer'),
    range: { start: positionOf(row, 'start'), end: positionOf(row, 'end') },
    fingerprint: row.text('fingerprint'),
    fix: row.oneOf('fix', grades),
    fixes: row.json('fixes', (value) => fixes.parse(value)),
    ...(isSuppressed ? { suppressed: row.json('suppressed', (value) => suppression.parse(value)) } : {}),
  };
}

function positionOf(row: Row, which: 'start' | 'end') {
  return {
    line: row.count(`${which}_line`),
    column: row.count(`${which}_column`),
    offset: row.count(`${which}_offset`),
  };
}
