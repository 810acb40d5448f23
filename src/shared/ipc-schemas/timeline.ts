/** Schemas of estimates. */
import { z } from 'zod';
import type { Estimate, EstimateInput } from '../timeline';
import { isoDate, isoTime, kind, line } from './values';

export const estimateInput: z.ZodType<EstimateInput> = z.object({
  kind,
  readyAt: isoTime,
  freezeDates: z.array(isoDate).max(366).optional(),
  windowOpens: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  holidayStartPolicy: z.enum(['next-scheduled', 'next-deployment-day']).optional(),
});

export const estimate: z.ZodType<Estimate> = z.object({
  kind,
  readyAt: isoTime,
  skippedStarts: z.array(z.object({ date: isoDate, reason: line })),
  regions: z.array(z.object({ group: z.number().int().min(1).max(6), region: line, date: isoDate })),
  completionFrom: isoDate,
  completionTo: isoDate,
  closedDays: z.array(z.object({ date: isoDate, reason: line })).optional(),
});
