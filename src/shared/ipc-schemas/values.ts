/** Schemas of the plain values that messages between window and main process are made of. */
import { z } from 'zod';
import type { Publisher, Summary } from '../report';

/** Longest text an editor may hold, UTF-16 units. */
export const maxTextLength = 32_000_000;

export const id = z.string().min(1).max(200);

export const text = z.string().max(maxTextLength);

export const noteText = z.string().trim().min(1).max(20_000);

export const folderPath = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !path.includes('\u0000'));

/** A name in the folder's root: never a path. */
export const fileName = z
  .string()
  .min(1)
  .max(255)
  .refine((name) => !['/', '\\', '\u0000'].some((character) => name.includes(character)))
  .refine((name) => name !== '.' && name !== '..');

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const isoTime = z.string().min(10).max(40);

export const count = z.number().int().min(0);

export const line = z.string().max(100_000);

export const severity = z.enum(['error', 'warning', 'info']);

export const kind = z.enum(['verified', 'independent']);

export const profile = z.enum(['repository', 'submission', 'package', 'update']);

export const encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);

export const publisher: z.ZodType<Publisher> = z.object({ kind, inferred: z.boolean() });

export const summary: z.ZodType<Summary> = z.object({
  error: count,
  warning: count,
  info: count,
  suppressed: count.optional(),
});
