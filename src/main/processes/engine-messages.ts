import type { TextEdit } from '../../shared/finding';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import type { CheckRequest, CheckResult } from '../../shared/workspace';

/** Messages between the main process and the engine process. */

/** One-way: what a connector folder holds on disk now, or that the workspace is gone. */
export type EngineNotice =
  | {
      readonly kind: 'load';
      readonly workspaceId: string;
      /** Grows with every load of the workspace. */
      readonly revision: number;
      readonly snapshot: ConnectorSnapshot;
    }
  | { readonly kind: 'forget'; readonly workspaceId: string };

export interface EngineCheck extends CheckRequest {
  readonly kind: 'check';
}

export interface EngineFixEdits {
  readonly kind: 'fix-edits';
  readonly workspaceId: string;
  readonly generation: number;
  readonly fingerprint: string;
  readonly fixIndex: number;
}

export type EngineRequest = EngineCheck | EngineFixEdits;

/** Answer to a check, with the revision of the folder it was made from. */
export interface EngineCheckAnswer {
  readonly revision: number;
  readonly result: Omit<CheckResult, 'submissionId'>;
}

/** Answer to `fix-edits`; `stale` when the text has been checked anew since, or the finding is gone. */
export type EngineEditsAnswer = { readonly edits: readonly TextEdit[] } | { readonly stale: true };
