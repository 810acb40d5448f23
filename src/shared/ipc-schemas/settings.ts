/** Schemas of settings, suppressions and words. */
import { z } from 'zod';
import { mostWords, type OwnSettings, ruleLevels } from '../settings';
import type { SettingsOutcome } from '../workspace';
import { id, isoDate, line, text } from './values';
import { workspace } from './workspace';

export const authorName = z.string().trim().max(200);

export const newSuppression = z.object({
  fingerprint: z
    .string()
    .regex(/^[\da-f]{16}$/)
    .optional(),
  rule: id,
  reason: z.string().trim().min(1).max(2000),
  author: authorName.min(1).optional(),
  expires: isoDate.optional(),
});

/** What tells which suppressions mean a finding. */
export const findingIdentity = z.object({
  fingerprint: id,
  rule: id,
  check: id,
  file: z.string().min(1).max(255),
  pointer: line,
});

/** A word without blanks. */
export const dictionaryWord = z.string().max(100).regex(/^\S+$/);

/** A word as a settings file may hold it, written by hand. */
export const keptWord = z.string().min(1).max(100);

export const ruleLevel = z.enum(ruleLevels);

export const ownSettings: z.ZodType<OwnSettings> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ready'),
    file: z.string(),
    rules: z.record(id, ruleLevel),
    dictionary: z.array(keptWord).max(mostWords),
    author: authorName,
  }),
  z.object({ kind: z.literal('unusable'), file: z.string(), problem: line }),
]);

export const settingsOutcome: z.ZodType<SettingsOutcome> = z.union([
  z.object({ kind: z.literal('edited'), text }),
  z.object({ kind: z.literal('written'), workspace }),
  z.object({ kind: z.literal('kept') }),
]);
