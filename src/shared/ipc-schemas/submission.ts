/** Schemas of submissions, their notes and the history they are kept in. */
import { z } from 'zod';
import type { Note, StorageStatus, SubmissionDetail, SubmissionSummary } from '../history';
import type { PullRequest } from '../pull-request';
import { finding } from './report';
import { estimate } from './timeline';
import {
  count,
  folderPath,
  id,
  isoDate,
  isoTime,
  line,
  noteText,
  profile,
  publisher,
  summary,
} from './values';

/** GitHub takes names of 256 characters and texts of 65,536. */
export const pullRequest: z.ZodType<PullRequest> = z.object({
  name: z.string().max(1000),
  text: z.string().max(200_000),
});

export const note: z.ZodType<Note> = z.object({
  id,
  submissionId: id,
  fingerprint: id.nullable(),
  text: z.string(),
  createdAt: isoTime,
  updatedAt: isoTime,
});

export const noteDraft = z.object({ submissionId: id, fingerprint: id.nullable(), text: noteText });

export const storageStatus: z.ZodType<StorageStatus> = z.union([
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('recovered'), message: line }),
  z.object({ kind: z.literal('read-only'), message: line }),
  z.object({ kind: z.literal('unavailable'), message: line }),
]);

const submissionFields = {
  id,
  connectorId: id,
  title: z.string(),
  folder: folderPath,
  contentHash: id,
  publisher,
  profile,
  createdAt: isoTime,
  checkedAt: isoTime,
  summary,
  noteCount: count,
  estimate: z.object({ completionFrom: isoDate, completionTo: isoDate }).nullable(),
};

export const submissionSummary: z.ZodType<SubmissionSummary> = z.object(submissionFields);

export const submissionDetail: z.ZodType<SubmissionDetail> = z.object({
  ...submissionFields,
  findings: z.array(finding),
  notes: z.array(note),
  fullEstimate: estimate.nullable(),
  folderExists: z.boolean(),
});
