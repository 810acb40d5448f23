import { create } from 'zustand';
import type { Finding } from '../../shared/finding';
import type { IconMeasurement } from '../../shared/icon';
import type { PublisherKind, Report } from '../../shared/report';
import type { FileVersion, Workspace } from '../../shared/workspace';

/** Where the check of the open connector stands. */
export type CheckState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  /** The report is shown but for the text-quality pass, which keeps its findings of before. */
  | { readonly kind: 'completing' }
  | { readonly kind: 'failed'; readonly message: string };

/** A file in the editor. */
export interface EditorFile {
  readonly name: string;
  /** Version on disk the text is based on. */
  readonly version: FileVersion;
  readonly dirty: boolean;
  /** Set when the disk holds something else than `version` while there are unsaved edits; null version: file is gone. */
  readonly conflict?: { readonly version: FileVersion | null };
}

/** The open connector. */
export interface WorkspaceState {
  readonly workspace: Workspace | null;
  readonly opening: boolean;
  /** Why the last folder could not be opened. */
  readonly openFailure: { readonly path: string; readonly code: string; readonly message: string } | null;
  readonly files: readonly EditorFile[];
  /** Names of the open tabs, in order. */
  readonly tabs: readonly string[];
  readonly activeTab: string | null;
  readonly publisher: PublisherKind | 'auto';
  readonly report: Report | null;
  readonly iconMeasurements: readonly IconMeasurement[];
  readonly checkMs: number;
  readonly check: CheckState;
  /** Submission in the history that the last clean check belongs to. */
  readonly submissionId: string | null;
  /** Fingerprint of the selected finding. */
  readonly selected: string | null;
}

export const emptyWorkspace: WorkspaceState = {
  workspace: null,
  opening: false,
  openFailure: null,
  files: [],
  tabs: [],
  activeTab: null,
  publisher: 'auto',
  report: null,
  iconMeasurements: [],
  checkMs: 0,
  check: { kind: 'idle' },
  submissionId: null,
  selected: null,
};

export const useWorkspace = create<WorkspaceState>(() => emptyWorkspace);

const noFindings: readonly Finding[] = [];

/** Findings of the open connector. */
export function useFindings(): readonly Finding[] {
  return useWorkspace((state) => state.report?.findings ?? noFindings);
}

/** The selected finding, while it exists. */
export function useSelectedFinding(): Finding | undefined {
  return useWorkspace(selectedIn);
}

/** The same outside of components. */
export function selectedFinding(): Finding | undefined {
  return selectedIn(useWorkspace.getState());
}

function selectedIn({ report, selected }: WorkspaceState): Finding | undefined {
  return report?.findings.find((finding) => finding.fingerprint === selected);
}
