import type { FileEdit, TextEdit } from '../../shared/finding';
import type { FixAllPreview, FixAllRequest } from '../../shared/fixing';
import { fail, ok, type Result } from '../../shared/result';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import type {
  EngineCheck,
  EngineCheckAnswer,
  EngineComplete,
  EngineCompleteAnswer,
  EngineEditsAnswer,
  EngineFileEdit,
  EngineFileEditAnswer,
  EngineFixAll,
  EngineFixAllAnswer,
  EngineFixEdits,
  EngineNotice,
} from './engine-messages';
import { type ChildPort, ProcessHost } from './process-host';

/** Far above what the largest definition needs on a slow machine. */
const CHECK_TIMEOUT_MS = 30_000;
const EDITS_TIMEOUT_MS = 10_000;

/** Checks connectors in the engine process. */
export class EngineClient {
  private readonly host: ProcessHost;
  private readonly loaded = new Map<string, EngineNotice>();

  constructor(spawn: () => ChildPort, onTrouble: (what: string) => void) {
    this.host = new ProcessHost({
      spawn,
      onTrouble,
      onStart: (post) => {
        for (const notice of this.loaded.values()) post(notice);
      },
      timeout: {
        code: 'check-timeout',
        message: `The check took longer than ${CHECK_TIMEOUT_MS / 1000} seconds and was stopped. Undo the last edit, or make the definition smaller.`,
      },
      crash: {
        code: 'check-failed',
        message: 'The check ended unexpectedly. It starts again with the next edit.',
      },
    });
  }

  /** Loads the rules now, while the window is still being made. */
  warmUp(): void {
    this.host.warmUp();
  }

  /** Gives the engine what a folder holds now; checks asked for from here on use it. */
  load(
    workspaceId: string,
    revision: number,
    snapshot: ConnectorSnapshot,
    previous?: ConnectorSnapshot,
  ): void {
    const compared = previous === undefined ? {} : { previous };
    const notice: EngineNotice = { kind: 'load', workspaceId, revision, snapshot, ...compared };
    this.loaded.set(workspaceId, notice);
    this.host.tell(notice);
  }

  forget(workspaceId: string): void {
    this.loaded.delete(workspaceId);
    this.host.tell({ kind: 'forget', workspaceId } satisfies EngineNotice);
  }

  /** Failure codes: `stale` (a newer check took its place), `check-timeout`, `check-failed`, `process-failed`. */
  async check(request: Omit<EngineCheck, 'kind'>): Promise<Result<EngineCheckAnswer>> {
    const payload: EngineCheck = { kind: 'check', ...request };
    const options = { timeoutMs: CHECK_TIMEOUT_MS, replaces: `check ${request.workspaceId}` };
    return (await this.host.request(payload, options)) as Result<EngineCheckAnswer>;
  }

  /** The check of that generation with what it left for later; failure codes as `check`. A newer check goes first. */
  async complete(request: Omit<EngineComplete, 'kind'>): Promise<Result<EngineCheckAnswer>> {
    const payload: EngineComplete = { kind: 'complete', ...request };
    const options = { timeoutMs: CHECK_TIMEOUT_MS, yieldsTo: `check ${request.workspaceId}` };
    const answer = await this.host.request(payload, options);
    if (!answer.ok) return answer;
    const value = answer.value as EngineCompleteAnswer;
    if ('stale' in value) return fail('stale', 'There has been another check since.');
    return ok(value);
  }

  /** Edits of one fix; failure code `stale` when the text has been checked anew since. */
  async fixEdits(request: Omit<EngineFixEdits, 'kind'>): Promise<Result<readonly TextEdit[]>> {
    const payload: EngineFixEdits = { kind: 'fix-edits', ...request };
    const answer = await this.host.request(payload, { timeoutMs: EDITS_TIMEOUT_MS });
    if (!answer.ok) return answer;
    const edits = answer.value as EngineEditsAnswer;
    if ('edits' in edits) return ok(edits.edits);
    return fail('stale', 'The text has changed since this fix was offered. Choose it again.');
  }

  /** What a fix on the disk does; failure code `stale` as above. */
  async fileEdit(request: Omit<EngineFileEdit, 'kind'>): Promise<Result<FileEdit>> {
    const payload: EngineFileEdit = { kind: 'file-edit', ...request };
    const answer = await this.host.request(payload, { timeoutMs: EDITS_TIMEOUT_MS });
    if (!answer.ok) return answer;
    const value = answer.value as EngineFileEditAnswer;
    if ('edit' in value) return ok(value.edit);
    return fail('stale', 'The folder has been checked anew since this fix was offered. Choose it again.');
  }

  /** What the safe fixes come to; failure codes as `check`, and `stale` as above. */
  async fixAll(request: FixAllRequest): Promise<Result<FixAllPreview>> {
    const payload: EngineFixAll = { kind: 'fix-all', ...request };
    const answer = await this.host.request(payload, { timeoutMs: CHECK_TIMEOUT_MS });
    if (!answer.ok) return answer;
    const value = answer.value as EngineFixAllAnswer;
    if ('preview' in value) return ok(value.preview);
    return fail('stale', 'The text has changed since it was checked. Try again.');
  }

  dispose(): void {
    this.host.dispose();
  }
}
