/** The history in SQLite: open it with `openStorage`; everything else here is types and errors. */
export { type OpenedStorage, type OpenOptions, openStorage } from './open';
export type * from './storage';
export { StorageError, type StorageErrorCode, StorageReadOnly } from './storage-error';
