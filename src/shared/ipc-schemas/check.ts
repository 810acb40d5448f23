/** Schemas of checks and of fixing everything at once. */
import { z } from 'zod';
import type { FixAllPreview, FixAllRequest } from '../fixing';
import type { ToldText } from '../told-text';
import type { CheckAnswer, CompleteRequest, ToldCheckRequest } from '../workspace';
import { iconMeasurement } from './icon';
import { report, reportChange, textEdit } from './report';
import { count, fileName, id, kind, line, profile, text } from './values';

const splice = z.object({ offset: count, length: count, text });

export const toldText: z.ZodType<ToldText> = z.union([
  z.object({
    file: fileName,
    serial: count,
    base: z.union([count, id]),
    edits: z.array(splice).max(1000),
    length: count,
  }),
  z.object({ file: fileName, serial: count, text }),
]);

export const checkRequest: z.ZodType<ToldCheckRequest> = z.object({
  workspaceId: id,
  generation: z.number().int(),
  publisher: z.union([kind, z.literal('auto')]),
  profile,
  buffers: z.array(toldText).max(100),
  textQuality: z.enum(['now', 'later']).optional(),
  base: count.optional(),
});

export const completeRequest: z.ZodType<CompleteRequest> = z.object({
  workspaceId: id,
  generation: z.number().int(),
  base: count.optional(),
});

const checkParts = {
  generation: z.number().int(),
  serial: count,
  pending: z.array(id).max(1000),
  iconMeasurements: z.array(iconMeasurement),
  durationMs: z.number(),
  submissionId: id.nullable(),
};

/** Told apart by a member, so that a long report is looked at once. */
export const checkAnswer: z.ZodType<CheckAnswer> = z.union([
  z.object({ ...checkParts, base: count, change: reportChange }),
  z.object({ ...checkParts, report }),
]);

export const fixAllRequest: z.ZodType<FixAllRequest> = z.object({
  workspaceId: id,
  generation: z.number().int(),
  rules: z.array(id).max(1000).nullable(),
});

const appliedFix = z.object({
  rule: id,
  check: id,
  fingerprint: id,
  title: line,
  file: fileName,
  pointer: line,
});

export const fixAllPreview: z.ZodType<FixAllPreview> = z.object({
  files: z.array(z.object({ name: fileName, before: text, after: text, edits: z.array(textEdit) })),
  applied: z.array(appliedFix),
});
