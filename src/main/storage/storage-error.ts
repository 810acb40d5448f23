import type { Failure } from '../../shared/result';

export type StorageErrorCode =
  /** The history is open for reading only: its file or folder is protected, or a newer version of the app wrote it. */
  | 'storage-read-only'
  /** The disk is full. */
  | 'storage-full'
  /** Another program held the file for too long. */
  | 'storage-busy'
  /** The file is damaged, or a row holds something this version cannot understand. */
  | 'storage-damaged'
  /** `close` was called before. */
  | 'storage-closed'
  /** Something given to the storage does not exist there, such as the submission of a new note. */
  | 'not-found'
  /** Anything else the disk or SQLite refused. */
  | 'storage-failed';

/** What every storage call throws when it cannot do its work; `code` and `message` are fit for a `Failure`. */
export class StorageError extends Error implements Failure {
  override readonly name: string = 'StorageError';

  constructor(
    readonly code: StorageErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Thrown by writes while the history can only be read. */
export class StorageReadOnly extends StorageError {
  override readonly name = 'StorageReadOnly';

  constructor(message: string, options?: ErrorOptions) {
    super('storage-read-only', message, options);
  }
}
