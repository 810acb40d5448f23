import type { ComparisonChoice, EarlierVersion } from '../../shared/comparison';
import type { Finding } from '../../shared/finding';
import type { Note, SubmissionDetail, SubmissionSummary } from '../../shared/history';
import type { PullRequest } from '../../shared/pull-request';
import type { Profile, Publisher } from '../../shared/report';
import type { Estimate, EstimateInput } from '../../shared/timeline';
import type { Draft, FileVersion, RecentFolder } from '../../shared/workspace';

/** One finished check of a saved connector folder. */
export interface RunRecord {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Stands for the title where the definition has none. */
  readonly folderName: string;
  /** Title of the definition, null where it cannot be read. */
  readonly title: string | null;
  /** SHA-256 over names and bytes of the connector's files, hexadecimal. */
  readonly contentHash: string;
  readonly publisher: Publisher;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  /** ISO 8601 with offset or `Z`; stored as UTC. */
  readonly checkedAt: string;
  /**
   * The submission this content was edited from, when it is known: the new one then belongs to the same connector,
   * whatever the folder and the title say. It does not replace it; see `supersede`.
   */
  readonly previousSubmissionId?: string;
  /** The files a later version is compared with; kept with the submission. */
  readonly texts?: readonly {
    readonly name: string;
    /** SHA-256 of the bytes, hexadecimal. */
    readonly hash: string;
    readonly text: string;
  }[];
}

/** As the window gets it, but for the one thing only the disk knows. */
export type StoredSubmission = Omit<SubmissionDetail, 'folderExists'>;

/** A submission's estimate with what it was made from. */
export interface StoredEstimate {
  readonly input: EstimateInput;
  readonly estimate: Estimate;
  /** UTC, ISO 8601. */
  readonly savedAt: string;
}

export type StoredRecentFolder = Omit<RecentFolder, 'exists'>;

/** One line of the log that is only ever added to. */
export interface AuditEntry {
  /** Grows by one with every entry. */
  readonly sequence: number;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Who did it; `local` is the person at this computer. */
  readonly actor: string;
  readonly action: AuditAction;
  readonly submissionId: string | null;
  readonly noteId: string | null;
  /** What belongs to the action, such as a deleted note's text. */
  readonly detail: Readonly<Record<string, unknown>>;
}

export type AuditAction =
  | 'submission-recorded'
  | 'submission-superseded'
  | 'note-added'
  | 'note-changed'
  | 'note-deleted'
  | 'estimate-saved';

/** Versions of connectors, by content. */
export interface Submissions {
  /**
   * Stores a check run and answers the id of its submission. The connector is that of `previousSubmissionId`, else the
   * one last seen in the same folder, else one with the same normalised title, else a new one. The same content and
   * publisher kind of a connector is the same submission; a run with the settings of its last run takes that run's
   * place, and the last 20 runs are kept.
   */
  recordRun(run: RunRecord): string;
  /**
   * Gives a submission nobody has commented on new content, so that saving often does not fill the history: true when
   * it was done; false when it has notes or an estimate, is unknown, or the connector already has that content.
   * Record the new content's run right afterwards.
   */
  supersede(submissionId: string, newHash: string): boolean;
  /** Newest check first; all when no limit is given. `noteCount` counts the notes on this submission. */
  list(limit?: number): readonly SubmissionSummary[];
  /** With the findings of the last run, and the notes of all submissions of its connector; null when unknown. */
  detail(submissionId: string): StoredSubmission | null;
}

/** Reviewers' notes. A note is on the disk when the call returns. */
export interface Notes {
  /** Notes of all submissions of the submission's connector, newest first; empty when it is unknown. */
  list(submissionId: string): readonly Note[];
  /** @throws {StorageError} `not-found` when there is no such submission */
  add(submissionId: string, fingerprint: string | null, text: string): Note;
  /** Null when there is no such note. */
  update(noteId: string, text: string): Note | null;
  /** False when there is no such note. */
  remove(noteId: string): boolean;
}

/** One estimate for each submission. */
export interface Timelines {
  get(submissionId: string): StoredEstimate | null;
  /** Takes the place of an earlier one. @throws {StorageError} `not-found` when there is no such submission */
  save(submissionId: string, input: EstimateInput, estimate: Estimate): void;
}

/** What a folder is compared with, as it is remembered. */
export type StoredChoice = Exclude<ComparisonChoice, { readonly kind: 'none' }>;

/** Texts of earlier versions. */
export interface Versions {
  /** By name; none where the history does not hold them. */
  texts(submissionId: string): readonly { readonly name: string; readonly text: string }[];
  /** Versions with texts of the connector last seen in a folder, but for the one of this content; newest first. */
  earlier(folder: string, contentHash: string): readonly EarlierVersion[];
  /** What the folder was compared with last; null for nothing. */
  choice(folder: string): StoredChoice | null;
  choose(folder: string, choice: StoredChoice | null): void;
}

/** Unsaved texts. A draft is on the disk when the call returns. */
export interface Drafts {
  put(folder: string, file: string, text: string, baseVersion: FileVersion): void;
  /** Does nothing when there is none. */
  drop(folder: string, file: string): void;
  /** By file name. */
  list(folder: string): readonly Draft[];
}

/** Pull requests that folders are submitted with. */
export interface PullRequests {
  /** Null where none is known. */
  get(folder: string): PullRequest | null;
  /** One with two empty texts is forgotten. */
  put(folder: string, pullRequest: PullRequest): void;
}

/** Folders opened before. */
export interface RecentFolders {
  touch(path: string, title: string): void;
  /** Last opened first, 12 when no limit is given. */
  list(limit?: number): readonly StoredRecentFolder[];
  /** Does nothing when the folder is not among them. */
  forget(path: string): void;
}

/** What was done, oldest first; nothing can be changed or removed. */
export interface AuditLog {
  /** The newest `limit` entries (default 200), newest first. */
  list(limit?: number): readonly AuditEntry[];
}

/**
 * The history, open. All calls are synchronous and throw a `StorageError` when the disk or SQLite refuses;
 * in a read-only history every write throws `StorageReadOnly`.
 */
export interface Storage {
  readonly readOnly: boolean;
  readonly submissions: Submissions;
  readonly notes: Notes;
  readonly timelines: Timelines;
  readonly drafts: Drafts;
  readonly versions: Versions;
  readonly pullRequests: PullRequests;
  readonly recent: RecentFolders;
  readonly audit: AuditLog;
  /** May be called twice; every other call throws `storage-closed` afterwards. */
  close(): void;
}
