import path from 'node:path';
import { type IconReader, readSnapshot } from '../../adapters/disk';
import type { Comparison, ComparisonChoice, ComparisonState } from '../../shared/comparison';
import { fail, ok, type Result } from '../../shared/result';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import type { Storage } from '../storage';
import { connectorFolder } from './connector-folder';
import type { Session } from './session';

/** A version to compare with: as the window names it, and what it holds. */
export interface Compared {
  readonly shown: Comparison;
  readonly snapshot: ConnectorSnapshot;
}

interface Tools {
  readonly readIcon: IconReader;
  /** Null when there is no history. */
  readonly storage: Pick<Storage, 'readOnly' | 'versions'> | null;
  readonly onStorageTrouble: (error: unknown) => void;
}

/** Finds the versions that open connectors are compared with, and remembers the choice for each folder. */
export class Comparisons {
  constructor(private readonly tools: Tools) {}

  /** What there is to choose from. */
  state(session: Session): ComparisonState {
    const earlier = this.attempt(({ versions }) => versions.earlier(session.path, session.contentHash)) ?? [];
    return { current: session.compared?.shown ?? null, earlier };
  }

  /** Compares with something else from the next check on. Failure codes as `readSnapshot`, and `not-found`. */
  async choose(session: Session, choice: ComparisonChoice): Promise<Result<ComparisonState>> {
    if (choice.kind === 'none') session.compareWith(undefined);
    else {
      const compared = await this.find(session, choice);
      if (!compared.ok) return compared;
      session.compareWith(compared.value);
    }
    const { storage } = this.tools;
    if (storage !== null && !storage.readOnly)
      this.attempt(({ versions }) => versions.choose(session.path, choice.kind === 'none' ? null : choice));
    return ok(this.state(session));
  }

  /** Takes up the comparison of last time, where it is still possible. */
  async restore(session: Session): Promise<void> {
    const choice = this.attempt(({ versions }) => versions.choice(session.path));
    if (choice === undefined || choice === null) return;
    const compared = await this.find(session, choice);
    if (compared.ok) session.compareWith(compared.value);
  }

  private async find(
    session: Session,
    choice: Exclude<ComparisonChoice, { kind: 'none' }>,
  ): Promise<Result<Compared>> {
    switch (choice.kind) {
      case 'submission':
        return this.ofSubmission(session, choice.submissionId);
      case 'folder':
        return await this.ofFolder(choice.path);
    }
  }

  private ofSubmission(session: Session, submissionId: string): Result<Compared> {
    const version = this.state(session).earlier.find(({ id }) => id === submissionId);
    const texts = this.attempt(({ versions }) => versions.texts(submissionId)) ?? [];
    if (version === undefined || texts.length === 0)
      return fail('not-found', 'The history does not hold this version any more. Choose another one.');
    const sources = texts.map(({ name, text }) => {
      const bytes = Buffer.byteLength(text, 'utf8');
      return { name, text, bytes, encoding: 'utf-8', bom: false } as const;
    });
    const snapshot: ConnectorSnapshot = {
      // A version of the same connector: where its folder was then says nothing about it.
      name: path.basename(session.path),
      parentName: path.basename(path.dirname(session.path)),
      entries: sources.map(({ bytes, name }) => ({ name, kind: 'file', size: bytes })),
      nestedConnectors: [],
      texts: sources,
      unreadable: [],
    };
    return ok({ shown: { kind: 'submission', version }, snapshot });
  }

  private async ofFolder(given: string): Promise<Result<Compared>> {
    const folder = await connectorFolder(given);
    if (!folder.ok) return folder;
    const reading = await readSnapshot(folder.value, { readIcon: this.tools.readIcon, settings: 'none' });
    if (!reading.ok) return reading;
    return ok({ shown: { kind: 'folder', path: folder.value }, snapshot: reading.value.snapshot });
  }

  private attempt<T>(work: (storage: Pick<Storage, 'versions'>) => T): T | undefined {
    const { storage, onStorageTrouble } = this.tools;
    if (storage === null) return undefined;
    try {
      return work(storage);
    } catch (error) {
      onStorageTrouble(error);
      return undefined;
    }
  }
}
