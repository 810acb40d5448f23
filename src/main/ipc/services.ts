import { existsSync } from 'node:fs';
import type { StorageStatus } from '../../shared/history';
import { fail, ok, type Result } from '../../shared/result';
import type { RecentFolder } from '../../shared/workspace';
import type { UserSettingsStore } from '../settings/user-settings';
import { type Storage, StorageError } from '../storage';
import type { Workspaces } from '../workspace/workspaces';

/** What handlers answer with. */
export interface Services {
  readonly version: string;
  /** Folder named on the command line. */
  readonly initialFolder: string | null;
  readonly samples: () => Promise<readonly RecentFolder[]>;
  /** Help page of a rule the program knows, in Markdown. */
  readonly helpPage: (rule: string) => Promise<Result<string>>;
  readonly storage: Storage | null;
  readonly storageStatus: StorageStatus;
  readonly workspaces: Workspaces;
  readonly userSettings: UserSettingsStore;
  /** Lets a person choose a folder; null when cancelled. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Number of files with unsaved edits in the window. */
  readonly setUnsaved: (count: number) => void;
  readonly onRecentChanged: () => void;
}

/** Works with the history; a history that refuses, or is not there, is an expected failure. */
export function withStorage<T>(services: Services, work: (storage: Storage) => Result<T>): Result<T> {
  const { storage, storageStatus } = services;
  if (storage === null) {
    return fail(
      'storage-unavailable',
      'message' in storageStatus ? storageStatus.message : 'There is no history.',
    );
  }
  try {
    return work(storage);
  } catch (error) {
    if (error instanceof StorageError) return fail(error.code, error.message);
    throw error;
  }
}

/** Folders opened before, last first, with whether they still exist; empty without a history. */
export function recentFolders(services: Pick<Services, 'storage'>): readonly RecentFolder[] {
  const list = services.storage?.recent.list() ?? [];
  return list.map((folder) => ({ ...folder, exists: existsSync(folder.path) }));
}

/** Failure for something the history does not hold any more. */
export const gone = (what: string): Result<never> =>
  fail('not-found', `${what} is not in the history any more. Open the history again.`);

/** The answer of requests that answer nothing. */
export const done: Result<null> = ok(null);
