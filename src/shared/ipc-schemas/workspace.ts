/** Schemas of an open folder and its files. */
import { z } from 'zod';
import type { FolderEntry, UnreadableFile } from '../snapshot';
import type { Draft, RecentFolder, SaveOutcome, SaveRequest, Workspace, WorkspaceFile } from '../workspace';
import { iconPreview, iconReading } from './icon';
import { count, encoding, fileName, folderPath, id, isoTime, line, text } from './values';

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

export const recentFolder: z.ZodType<RecentFolder> = z.object({
  path: folderPath,
  title: z.string(),
  openedAt: z.string(),
  exists: z.boolean(),
});
