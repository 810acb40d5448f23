import type { IconMeasurement, IconPreview, IconReading } from './icon';
import type { Profile, PublisherKind, Report } from './report';
import type { ReportChange } from './report-change';
import type { FolderEntry, TextEncoding, UnreadableFile } from './snapshot';
import type { ToldText } from './told-text';

/** Identity of a file's bytes on disk: SHA-256, hexadecimal. */
export type FileVersion = string;

/** A text file of the open connector. */
export interface WorkspaceFile {
  readonly name: string;
  /** Decoded, without BOM, line ends as on disk. */
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly bom: boolean;
  readonly version: FileVersion;
}

/** Unsaved text kept from an earlier session. */
export interface Draft {
  readonly file: string;
  readonly text: string;
  /** Version of the file the edit started from. */
  readonly baseVersion: FileVersion;
  readonly updatedAt: string;
}

/** The open connector folder as the window sees it. */
export interface Workspace {
  readonly id: string;
  /** Absolute path. */
  readonly path: string;
  readonly name: string;
  readonly entries: readonly FolderEntry[];
  readonly files: readonly WorkspaceFile[];
  readonly unreadable: readonly UnreadableFile[];
  readonly icon: IconReading | null;
  readonly iconPreview: IconPreview | null;
  readonly drafts: readonly Draft[];
}

/** Text of an editor that differs from the disk. */
export interface OpenBuffer {
  readonly file: string;
  readonly text: string;
}

export interface CheckRequest {
  readonly workspaceId: string;
  /** Grows with every edit; answers to older generations are dropped. */
  readonly generation: number;
  readonly publisher: PublisherKind | 'auto';
  readonly profile: Profile;
  readonly buffers: readonly OpenBuffer[];
  /** `later`: the answer does not wait for the text-quality pass, which `check/complete` asks for. Default `now`. */
  readonly textQuality?: 'now' | 'later' | undefined;
  /** Serial of a report the window holds, by whose differences the new one may be told. */
  readonly base?: number | undefined;
}

/** A check as the window asks for it. */
export type ToldCheckRequest = Omit<CheckRequest, 'buffers'> & { readonly buffers: readonly ToldText[] };

/** Asks for what a check left for later. */
export interface CompleteRequest {
  readonly workspaceId: string;
  /** Of the check; when there has been another since, the answer is the failure `stale`. */
  readonly generation: number;
  /** As in `CheckRequest`. */
  readonly base?: number | undefined;
}

export interface CheckResult {
  readonly generation: number;
  readonly report: Report;
  /** Rules whose findings are still to come; empty when the report is complete. */
  readonly pending: readonly string[];
  /** Empty when there is no decoded icon. */
  readonly iconMeasurements: readonly IconMeasurement[];
  /** Time the engine took, milliseconds. */
  readonly durationMs: number;
  /** The submission in the history this content belongs to; null while there are unsaved edits or no history. */
  readonly submissionId: string | null;
}

/** A check result on its way to the window: with the whole report, or with what differs from one the window holds. */
export type CheckAnswer =
  | (CheckResult & { readonly serial: number })
  | (Omit<CheckResult, 'report'> & {
      readonly serial: number;
      /** Serial of the report that `change` starts from. */
      readonly base: number;
      readonly change: ReportChange;
    });

export interface SaveRequest {
  readonly workspaceId: string;
  readonly file: string;
  readonly text: string;
  /** The version the edit is based on. */
  readonly expectedVersion: FileVersion;
  /** Write even though the file on disk has another version. */
  readonly overwrite: boolean;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: FileVersion }
  /** Nothing was written; `text` is what is on disk now, null when the file is gone. */
  | { readonly kind: 'changed-on-disk'; readonly version: FileVersion | null; readonly text: string | null };

/** What became of a change to the settings. */
export type SettingsOutcome =
  /** The text to put into the editor, which holds unsaved edits; nothing was written. */
  | { readonly kind: 'edited'; readonly text: string }
  /** The settings file in the folder was written. */
  | { readonly kind: 'written'; readonly workspace: Workspace }
  /** The settings of this computer have it now. */
  | { readonly kind: 'kept' };

export interface RecentFolder {
  readonly path: string;
  readonly title: string;
  readonly openedAt: string;
  /** False when the folder is gone. */
  readonly exists: boolean;
}
