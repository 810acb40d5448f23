/** Schemas of findings, rules and reports. */
import { z } from 'zod';
import type { Finding, Range, Suppression, TextEdit } from '../finding';
import type { Report, RuleInfo } from '../report';
import type { ReportChange } from '../report-change';
import { count, fileName, id, kind, line, profile, publisher, severity, summary, text } from './values';

const position = z.object({ line: count, column: count, offset: count });

const range: z.ZodType<Range> = z.object({ start: position, end: position });

export const textEdit: z.ZodType<TextEdit> = z.object({ file: fileName, offset: count, length: count, text });

const suppression: z.ZodType<Suppression> = z.object({
  kind: z.enum(['finding', 'rule', 'baseline']),
  reason: line,
  author: line.optional(),
  expires: line.optional(),
  source: line.optional(),
});

export const finding: z.ZodType<Finding> = z.object({
  rule: id,
  check: id,
  severity,
  message: line,
  help: line,
  file: z.string().min(1).max(255),
  pointer: line,
  range,
  fingerprint: id,
  fix: z.enum(['safe', 'suggest', 'none']),
  fixes: z.array(
    z.object({
      title: line,
      grade: z.enum(['safe', 'suggest']),
      onDisk: z.literal(true).optional(),
      submissionName: line.optional(),
    }),
  ),
  suppressed: suppression.optional(),
});

const checkInfo = z.object({
  key: id,
  title: line,
  severity,
  publishers: z.array(kind),
  profile: z.union([z.literal('any'), profile]),
  sources: z.array(line),
  fix: line.optional(),
});

export const ruleInfo: z.ZodType<RuleInfo> = z.object({
  id,
  title: line,
  severity,
  publishers: z.array(kind),
  origin: z.enum(['seed', 'extension']),
  sources: z.array(line),
  checks: z.array(checkInfo),
});

const reportParts = {
  title: line.nullable(),
  publisher,
  profile,
  summary,
  skipped: z.array(z.object({ rule: id, reason: line })),
};

const findings = z.array(finding);

export const report: z.ZodType<Report> = z.object({ ...reportParts, findings });

export const reportChange: z.ZodType<ReportChange> = z.object({
  rest: z.object(reportParts),
  places: z.instanceof(Int32Array),
  added: findings,
});
