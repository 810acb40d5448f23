/** Schemas of everything that crosses between window and main process; types come from the domain files beside this one. */
import { z } from 'zod';
import type { Comparison, ComparisonChoice, ComparisonState, EarlierVersion } from './comparison';
import type { Finding, Range, Suppression, TextEdit } from './finding';
import type { FixAllPreview, FixAllRequest } from './fixing';
import type { Note, StorageStatus, SubmissionDetail, SubmissionSummary } from './history';
import type { IconChange, IconMeasurement, IconPreview, IconReading, ShownIcon } from './icon';
import type { PullRequest } from './pull-request';
import type { Publisher, Report, RuleInfo, Summary } from './report';
import type { ReportChange } from './report-change';
import type { FolderEntry, UnreadableFile } from './snapshot';
import type { Estimate, EstimateInput } from './timeline';
import type {
  CheckAnswer,
  CheckRequest,
  CompleteRequest,
  Draft,
  RecentFolder,
  SaveOutcome,
  SaveRequest,
  SettingsOutcome,
  Workspace,
  WorkspaceFile,
} from './workspace';

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

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const isoTime = z.string().min(10).max(40);
const count = z.number().int().min(0);
const line = z.string().max(100_000);
const severity = z.enum(['error', 'warning', 'info']);
const kind = z.enum(['verified', 'independent']);
const profile = z.enum(['repository', 'submission', 'package', 'update']);
const encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);
const position = z.object({ line: count, column: count, offset: count });
const range: z.ZodType<Range> = z.object({ start: position, end: position });
const publisher: z.ZodType<Publisher> = z.object({ kind, inferred: z.boolean() });
const summary: z.ZodType<Summary> = z.object({
  error: count,
  warning: count,
  info: count,
  suppressed: count.optional(),
});

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

const size = z.object({ width: z.number(), height: z.number() });
const channel = z.number().min(0).max(255);
const rgba = z.object({ r: channel, g: channel, b: channel, a: channel });

const iconFacts = z.looseObject({
  width: count,
  height: count,
  ringTranslucentShare: z.number(),
  transparentShare: z.number(),
  translucentShare: z.number(),
  background: rgba,
  ringUniformShare: z.number(),
  corners: z.array(
    z.object({
      corner: z.enum(['top-left', 'top-right', 'bottom-left', 'bottom-right']),
      transparent: z.boolean(),
      maxDifference: z.number(),
      mean: rgba,
    }),
  ),
  edgesMatchBackground: z.boolean(),
  contentBox: z.object({ left: count, top: count, right: count, bottom: count }).optional(),
  contentTouchesRing: z.boolean(),
});

export const iconReading: z.ZodType<IconReading> = z.object({
  name: z.string(),
  bytes: count,
  format: z.enum(['png', 'jpeg', 'gif', 'webp', 'bmp', 'ico', 'svg', 'tiff', 'unknown']),
  claimedSize: size.optional(),
  animated: z.literal(true).optional(),
  problem: z
    .object({
      kind: z.enum(['not-png', 'damaged', 'too-large', 'unreadable']),
      message: line,
      help: line.optional(),
    })
    .optional(),
  facts: iconFacts.optional(),
});

const iconPreview: z.ZodType<IconPreview> = z.object({
  width: count,
  height: count,
  rgba: z.instanceof(Uint8Array),
});

const shownIcon: z.ZodType<ShownIcon> = z.object({
  width: count,
  height: count,
  bytes: count,
  preview: iconPreview,
});

export const iconChange: z.ZodType<IconChange> = z.object({ before: shownIcon, after: shownIcon });

const iconMeasurement: z.ZodType<IconMeasurement> = z.object({
  id,
  label: line,
  measured: line,
  expected: line,
  check: id,
  color: z.string().optional(),
});

const workspaceFile: z.ZodType<WorkspaceFile> = z.object({
  name: fileName,
  text,
  encoding,
  bom: z.boolean(),
  version: id,
});
const draft: z.ZodType<Draft> = z.object({ file: fileName, text, baseVersion: id, updatedAt: isoTime });
const folderEntry: z.ZodType<FolderEntry> = z.object({
  name: z.string(),
  kind: z.enum(['file', 'directory', 'symlink', 'other']),
  size: count,
});
const unreadableFile: z.ZodType<UnreadableFile> = z.object({ name: z.string(), reason: line });

export const workspace: z.ZodType<Workspace> = z.object({
  id,
  path: folderPath,
  name: z.string(),
  entries: z.array(folderEntry),
  files: z.array(workspaceFile),
  unreadable: z.array(unreadableFile),
  icon: iconReading.nullable(),
  iconPreview: iconPreview.nullable(),
  drafts: z.array(draft),
});

export const checkRequest: z.ZodType<CheckRequest> = z.object({
  workspaceId: id,
  generation: z.number().int(),
  publisher: z.union([kind, z.literal('auto')]),
  profile,
  buffers: z.array(z.object({ file: fileName, text })).max(100),
  textQuality: z.enum(['now', 'later']).optional(),
  base: count.optional(),
});

export const completeRequest: z.ZodType<CompleteRequest> = z.object({
  workspaceId: id,
  generation: z.number().int(),
  base: count.optional(),
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

const reportChange: z.ZodType<ReportChange> = z.object({
  rest: z.object(reportParts),
  places: z.instanceof(Int32Array),
  added: findings,
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

export const saveRequest: z.ZodType<SaveRequest> = z.object({
  workspaceId: id,
  file: fileName,
  text,
  expectedVersion: id,
  overwrite: z.boolean(),
});

export const saveOutcome: z.ZodType<SaveOutcome> = z.union([
  z.object({ kind: z.literal('saved'), version: id }),
  z.object({ kind: z.literal('changed-on-disk'), version: id.nullable(), text: text.nullable() }),
]);

export const newSuppression = z.object({
  fingerprint: z
    .string()
    .regex(/^[\da-f]{16}$/)
    .optional(),
  rule: id,
  reason: z.string().trim().min(1).max(2000),
  author: z.string().trim().min(1).max(200).optional(),
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

export const settingsOutcome: z.ZodType<SettingsOutcome> = z.union([
  z.object({ kind: z.literal('edited'), text }),
  z.object({ kind: z.literal('written'), workspace }),
  z.object({ kind: z.literal('kept') }),
]);

export const recentFolder: z.ZodType<RecentFolder> = z.object({
  path: folderPath,
  title: z.string(),
  openedAt: z.string(),
  exists: z.boolean(),
});

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

/** GitHub takes names of 256 characters and texts of 65,536. */
export const pullRequest: z.ZodType<PullRequest> = z.object({
  name: z.string().max(1000),
  text: z.string().max(200_000),
});

export const comparisonState: z.ZodType<ComparisonState> = z.object({
  current: comparison.nullable(),
  earlier: z.array(earlierVersion).max(1000),
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
