import type { PullRequest } from '../../shared/pull-request';
import type { Storage } from '../storage';
import type { Session } from './session';

interface Tools {
  /** Null when there is no history. */
  readonly storage: Pick<Storage, 'readOnly' | 'pullRequests'> | null;
  readonly onStorageTrouble: (error: unknown) => void;
}

/** Remembers for each folder the pull request it is submitted with. Without a history it lasts as long as the folder is open. */
export class SubmittedAs {
  constructor(private readonly tools: Tools) {}

  /** Checks of the folder judge this pull request from now on. */
  set(session: Session, pullRequest: PullRequest): void {
    session.submitAs(pullRequest);
    const { storage } = this.tools;
    if (storage === null || storage.readOnly) return;
    this.attempt(() => storage.pullRequests.put(session.path, pullRequest));
  }

  /** Takes up what was given the last time. */
  restore(session: Session): void {
    const known = this.attempt(() => this.tools.storage?.pullRequests.get(session.path));
    if (known !== undefined && known !== null) session.submitAs(known);
  }

  private attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.tools.onStorageTrouble(error);
      return undefined;
    }
  }
}
