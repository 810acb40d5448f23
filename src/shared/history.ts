import type { Finding } from './finding';
import type { Profile, Publisher, Summary } from './report';
import type { Estimate } from './timeline';

/** A reviewer's note on a submission, or on one finding of it. Times are UTC, ISO 8601. */
export interface Note {
  readonly id: string;
  readonly submissionId: string;
  /** Fingerprint of the finding the note is about; null for a note on the submission. */
  readonly fingerprint: string | null;
  readonly text: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One line of the history: a version of a connector, by content. */
export interface SubmissionSummary {
  readonly id: string;
  readonly connectorId: string;
  /** Title of the definition, else the folder's name. */
  readonly title: string;
  readonly folder: string;
  /** SHA-256 over names and bytes of the connector's files, hexadecimal. */
  readonly contentHash: string;
  readonly publisher: Publisher;
  readonly profile: Profile;
  /** When this content was first seen. */
  readonly createdAt: string;
  /** When it was last checked. */
  readonly checkedAt: string;
  readonly summary: Summary;
  readonly noteCount: number;
  /** Expected completion of the stored estimate, if there is one. */
  readonly estimate: Pick<Estimate, 'completionFrom' | 'completionTo'> | null;
}

/** A submission with the findings of its last check run. */
export interface SubmissionDetail extends SubmissionSummary {
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  readonly fullEstimate: Estimate | null;
  /** False when the folder is no longer where it was. */
  readonly folderExists: boolean;
}

/** Whether the history can be read and written. */
export type StorageStatus =
  | { readonly kind: 'ready' }
  /** A damaged file was moved aside and a fresh history started: readable and writable. */
  | { readonly kind: 'recovered'; readonly message: string }
  | { readonly kind: 'read-only'; readonly message: string }
  | { readonly kind: 'unavailable'; readonly message: string };
