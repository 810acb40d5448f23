/**
 * The contract between window and main process: every channel, with schemas for what goes in and what comes out.
 * Both ends validate: `src/main/ipc/serve.ts` and `src/preload/index.ts`.
 */
import { z } from 'zod';
import type { StorageStatus } from './history';
import {
  checkAnswer,
  checkRequest,
  comparisonChoice,
  comparisonState,
  completeRequest,
  dictionaryWord,
  estimate,
  estimateInput,
  fileName,
  findingIdentity,
  fixAllPreview,
  fixAllRequest,
  folderPath,
  iconChange,
  id,
  newSuppression,
  note,
  noteDraft,
  noteText,
  pullRequest,
  recentFolder,
  ruleInfo,
  saveOutcome,
  saveRequest,
  settingsOutcome,
  storageStatus,
  submissionDetail,
  submissionSummary,
  text,
  textEdit,
  workspace,
} from './ipc-schemas';

const nothing = z.null();

/** A fix of a finding, as offered by the check of that generation. */
const chosenFix = z.object({
  workspaceId: id,
  generation: z.number().int(),
  fingerprint: id,
  fixIndex: z.number().int().min(0).max(99),
});

/** Request channels: one argument each (null for none), one result. */
export const requests = {
  'app/start': {
    input: nothing,
    output: z.object({
      version: z.string(),
      initialFolder: folderPath.nullable(),
      samples: z.array(recentFolder),
      storage: storageStatus,
    }),
  },
  'app/rules': { input: nothing, output: z.array(ruleInfo) },
  'app/help': { input: z.object({ rule: id }), output: z.string().max(100_000) },
  'app/set-unsaved': { input: z.object({ count: z.number().int().min(0).max(1000) }), output: nothing },
  'workspace/choose-folder': { input: nothing, output: folderPath.nullable() },
  'workspace/open': { input: z.object({ path: folderPath }), output: workspace },
  'workspace/refresh': { input: z.object({ workspaceId: id }), output: workspace },
  /** What a fix on the disk would make of the icon; null where it does something else. Nothing is written. */
  'workspace/preview-file-fix': { input: chosenFix, output: iconChange.nullable() },
  /** Carries out a fix on the disk, once a person confirmed it; the folder as it is then. */
  'workspace/file-fix': { input: chosenFix, output: workspace },
  /** Puts the icon back that the last such fix painted over, where it is still the one that was painted. */
  'workspace/undo-icon-fix': { input: z.object({ workspaceId: id }), output: workspace },
  'workspace/save': { input: saveRequest, output: saveOutcome },
  'workspace/recent': { input: nothing, output: z.array(recentFolder) },
  'workspace/forget-recent': { input: z.object({ path: folderPath }), output: nothing },
  'drafts/put': {
    input: z.object({ workspaceId: id, file: fileName, text, baseVersion: id }),
    output: nothing,
  },
  'drafts/drop': { input: z.object({ workspaceId: id, file: fileName }), output: nothing },
  'check/run': { input: checkRequest, output: checkAnswer },
  /** The report of a check with what it left for later. */
  'check/complete': { input: completeRequest, output: checkAnswer },
  'compare/state': { input: z.object({ workspaceId: id }), output: comparisonState },
  'compare/choose': {
    input: z.object({ workspaceId: id, choice: comparisonChoice }),
    output: comparisonState,
  },
  'check/fix-edits': {
    input: chosenFix,
    output: z.array(textEdit),
  },
  'check/fix-all': { input: fixAllRequest, output: fixAllPreview },
  /** Who suppressed findings at this computer before; empty when nobody did. */
  'settings/author': { input: nothing, output: z.string() },
  // `text`: what the editor holds of the settings file where that is not what is on disk, else null.
  'settings/suppress': {
    input: z.object({ workspaceId: id, suppression: newSuppression, text: text.nullable() }),
    output: settingsOutcome,
  },
  'settings/restore': {
    input: z.object({ workspaceId: id, finding: findingIdentity, text: text.nullable() }),
    output: settingsOutcome,
  },
  'settings/add-word': {
    input: z.object({
      workspaceId: id,
      word: dictionaryWord,
      where: z.enum(['folder', 'user']),
      text: text.nullable(),
    }),
    output: settingsOutcome,
  },
  'submission/pull-request': { input: z.object({ workspaceId: id }), output: pullRequest },
  /** Checks of the folder judge it from then on; it is remembered for the folder. */
  'submission/set-pull-request': { input: z.object({ workspaceId: id, pullRequest }), output: nothing },
  'history/list': { input: nothing, output: z.array(submissionSummary) },
  'history/detail': { input: z.object({ submissionId: id }), output: submissionDetail },
  'review/notes': { input: z.object({ submissionId: id }), output: z.array(note) },
  'review/add-note': { input: noteDraft, output: note },
  'review/update-note': { input: z.object({ noteId: id, text: noteText }), output: note },
  'review/delete-note': { input: z.object({ noteId: id }), output: nothing },
  'timeline/estimate': { input: estimateInput, output: estimate },
  'timeline/save': { input: z.object({ submissionId: id, input: estimateInput }), output: estimate },
  'timeline/stored': { input: z.object({ submissionId: id }), output: estimate.nullable() },
} as const;

/** Event channels, main to window. */
export const events = {
  'app/open-folder': z.object({ path: folderPath }),
  'app/command': z.object({
    command: z.enum([
      'open',
      'save',
      'save-all',
      'next-finding',
      'previous-finding',
      'show-review',
      'show-icon',
      'show-timeline',
      'show-history',
      'focus-findings',
      'close-folder',
      'fix-all',
      'suppress',
      'write-note',
      'compare',
      'pull-request',
    ]),
  }),
  'workspace/changed-on-disk': z.object({
    workspaceId: id,
    files: z.array(z.object({ name: fileName, version: id.nullable() })),
  }),
  'storage/problem': storageStatus as z.ZodType<StorageStatus>,
} as const;

export type RequestChannel = keyof typeof requests;
export type RequestInput<C extends RequestChannel> = z.input<(typeof requests)[C]['input']>;
export type RequestOutput<C extends RequestChannel> = z.output<(typeof requests)[C]['output']>;
export type EventChannel = keyof typeof events;
export type EventPayload<E extends EventChannel> = z.output<(typeof events)[E]>;
export type AppCommand = EventPayload<'app/command'>['command'];
