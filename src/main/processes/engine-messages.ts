import type { FileEdit, TextEdit } from '../../shared/finding';
import type { FixAllPreview, FixAllRequest } from '../../shared/fixing';
import type { UserSettings } from '../../shared/settings';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import type { CheckRequest, CheckResult, CompleteRequest } from '../../shared/workspace';

/** Messages between the main process and the engine process. */

/** One-way: what a connector folder holds on disk now, or that the workspace is gone. */
export type EngineNotice =
  | {
      readonly kind: 'load';
      readonly workspaceId: string;
      /** Grows with every load of the workspace. */
      readonly revision: number;
      readonly snapshot: ConnectorSnapshot;
      /** The version it is compared with; absent for none. */
      readonly previous?: ConnectorSnapshot;
    }
  | { readonly kind: 'forget'; readonly workspaceId: string };

export interface EngineCheck extends CheckRequest {
  readonly kind: 'check';
  /** Of the person at this computer. */
  readonly settings?: UserSettings;
  /** YYYY-MM-DD. */
  readonly today?: string;
}

/** Asks for what a check left for later. */
export interface EngineComplete extends CompleteRequest {
  readonly kind: 'complete';
}

export interface EngineFixEdits {
  readonly kind: 'fix-edits';
  readonly workspaceId: string;
  readonly generation: number;
  readonly fingerprint: string;
  readonly fixIndex: number;
}

export interface EngineFixAll extends FixAllRequest {
  readonly kind: 'fix-all';
}

/** Asks what a fix on the disk does. */
export interface EngineFileEdit extends Omit<EngineFixEdits, 'kind'> {
  readonly kind: 'file-edit';
}

export type EngineRequest = EngineCheck | EngineComplete | EngineFixEdits | EngineFileEdit | EngineFixAll;

/** Answer to a check, with the revision of the folder it was made from. */
export interface EngineCheckAnswer {
  readonly revision: number;
  readonly result: Omit<CheckResult, 'submissionId'>;
}

/** Answer to `complete`; `stale` when there has been another check since. */
export type EngineCompleteAnswer = EngineCheckAnswer | { readonly stale: true };

/** Answer to `fix-edits`; `stale` when the text has been checked anew since, or the finding is gone. */
export type EngineEditsAnswer = { readonly edits: readonly TextEdit[] } | { readonly stale: true };

/** Answer to `fix-all`; `stale` as above. */
export type EngineFixAllAnswer = { readonly preview: FixAllPreview } | { readonly stale: true };

/** Answer to `file-edit`; `stale` as above. */
export type EngineFileEditAnswer = { readonly edit: FileEdit } | { readonly stale: true };
