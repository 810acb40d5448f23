import type { ArchiveReading } from './archive';
import type { IconReading } from './icon';

/** Encodings a text file can be read in and written back to. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** One entry of the connector folder's root. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'symlink' | 'other';
  /** Bytes; 0 for anything but files. */
  readonly size: number;
}

/** A text file of the connector, decoded. */
export interface SourceText {
  /** Name as on disk, such as `Readme.md`. */
  readonly name: string;
  /** Decoded text without BOM; line ends as in the file. */
  readonly text: string;
  /** Bytes on disk, BOM included. */
  readonly bytes: number;
  readonly encoding: TextEncoding;
  readonly bom: boolean;
  /** First byte that is not valid UTF-8 and the UTF-16 offset in `text` where it shows, when the file is neither UTF-8 nor marked UTF-16. */
  readonly encodingFault?: { readonly byteOffset: number; readonly offset: number };
}

/** A file that exists but cannot be read as text (permission, size limit, link out of the folder, binary). */
export interface UnreadableFile {
  readonly name: string;
  /** Plain reason and next step, ready to show. */
  readonly reason: string;
}

/** What was given with the submission besides the folder. */
export interface SubmissionText {
  /** Name of the pull request, or the connector's display name as submitted. */
  readonly name?: string;
  /** Body of the pull request, Markdown. */
  readonly text?: string;
}

/** Everything the engine knows of one connector folder: plain data, safe to send between processes. */
export interface ConnectorSnapshot {
  /** Folder name. */
  readonly name: string;
  /** Name of the folder above it, empty when unknown. */
  readonly parentName: string;
  /** Root entries, sorted by name. */
  readonly entries: readonly FolderEntry[];
  /** Folders below the root (at most three levels, `/`-separated, sorted) that hold a definition file. */
  readonly nestedConnectors: readonly string[];
  /** Texts of definition, properties, readme, intro, settings and script, each where present and readable. */
  readonly texts: readonly SourceText[];
  readonly unreadable: readonly UnreadableFile[];
  /** What was read from the icon file; absent when the folder has none. */
  readonly icon?: IconReading;
  /** True when the caller says the folder is one submission (see catalogue section 12, several connectors). */
  readonly oneSubmission?: boolean;
  readonly submission?: SubmissionText;
  /** Present when a package archive was given in place of a folder. */
  readonly archive?: ArchiveReading;
  /**
   * Settings files from outside the folder, nearest first; the name is the path as seen from the folder, such as
   * `../connector-review.json`. The folder's own is among `texts`, and nearer than all of these.
   */
  readonly settings?: readonly SourceText[];
}
