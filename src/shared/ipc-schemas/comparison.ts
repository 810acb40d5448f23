/** Schemas of what a connector is compared with. */
import { z } from 'zod';
import type { Comparison, ComparisonChoice, ComparisonState, EarlierVersion } from '../comparison';
import { folderPath, id, isoTime } from './values';

const earlierVersion: z.ZodType<EarlierVersion> = z.object({ id, title: z.string(), createdAt: isoTime });

const comparison: z.ZodType<Comparison> = z.union([
  z.object({ kind: z.literal('submission'), version: earlierVersion }),
  z.object({ kind: z.literal('folder'), path: folderPath }),
]);

export const comparisonChoice: z.ZodType<ComparisonChoice> = z.union([
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('submission'), submissionId: id }),
  z.object({ kind: z.literal('folder'), path: folderPath }),
]);

export const comparisonState: z.ZodType<ComparisonState> = z.object({
  current: comparison.nullable(),
  earlier: z.array(earlierVersion).max(1000),
});
