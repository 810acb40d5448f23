import type Database from 'better-sqlite3';
import { toStorageError } from './faults';
import { auditRepository } from './repositories/audit';
import { draftsRepository } from './repositories/drafts';
import { notesRepository } from './repositories/notes';
import { pullRequestsRepository } from './repositories/pull-requests';
import { recentRepository } from './repositories/recent';
import { submissionsRepository } from './repositories/submissions';
import { timelinesRepository } from './repositories/timelines';
import { versionsRepository } from './repositories/versions';
import type { Storage } from './storage';
import { StorageError } from './storage-error';
import type { Clock } from './times';

interface Parts {
  /** Path for messages; the connection may be to a copy. */
  readonly file: string;
  readonly readOnly: boolean;
  readonly clock: Clock;
  /** Called once, after the connection was closed. */
  readonly afterClose?: (() => void) | undefined;
}

/**
 * Puts the repositories on a connection.
 * @throws when the tables are not those of this version
 */
export function createStorage(db: Database.Database, { file, readOnly, clock, afterClose }: Parts): Storage {
  const audit = auditRepository(db, clock);
  const notes = notesRepository(db, clock, audit);
  const timelines = timelinesRepository(db, clock, audit);
  const versions = versionsRepository(db);
  const submissions = submissionsRepository(db, { clock, audit, notes, timelines, versions });

  function translate(error: unknown): Error {
    return db.open
      ? toStorageError(error, file)
      : new StorageError('storage-closed', 'The history is closed. Start Connector Review again to go on.');
  }
  const guard = <T extends object>(repository: T): T => guarded(repository, translate);

  return {
    readOnly,
    submissions: guard(submissions),
    notes: guard(notes),
    timelines: guard(timelines),
    drafts: guard(draftsRepository(db, clock)),
    versions: guard({
      texts: versions.texts,
      earlier: versions.earlier,
      choice: versions.choice,
      choose: versions.choose,
    }),
    pullRequests: guard(pullRequestsRepository(db)),
    recent: guard(recentRepository(db, clock)),
    audit: guard({ list: audit.list }),
    close() {
      if (!db.open) return;
      db.close();
      afterClose?.();
    },
  };
}

/** The same methods, throwing what `translate` makes of their errors. */
function guarded<T extends object>(target: T, translate: (error: unknown) => Error): T {
  return new Proxy(target, {
    get(object, key) {
      const member: unknown = Reflect.get(object, key);
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]): unknown => {
        try {
          return Reflect.apply(member, object, args);
        } catch (error) {
          throw translate(error);
        }
      };
    },
  });
}
