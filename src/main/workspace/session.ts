import { randomUUID } from 'node:crypto';
import { decodeText, encodeText, type IconReader, saveText } from '../../adapters/disk';
import { fail, ok, type Result } from '../../shared/result';
import type {
  CheckRequest,
  CheckResult,
  Draft,
  SaveOutcome,
  SaveRequest,
  Workspace,
} from '../../shared/workspace';
import type { EngineClient } from '../processes/engine-client';
import { type DiskChange, diskChanges } from './disk-changes';
import { afterSave, type FolderState, readFolder, readVersions, workspaceFiles } from './folder-state';
import type { Recorder } from './recorder';

/** What a session works with. */
export interface SessionTools {
  readonly readIcon: IconReader;
  readonly engine: Pick<EngineClient, 'load' | 'forget' | 'check'>;
  /** Undefined when there is no history. */
  readonly recorder: Recorder | undefined;
  /** Called when the history cannot be written; the check itself goes on. */
  readonly onStorageTrouble: (error: unknown) => void;
  readonly now: () => Date;
}

/** One open connector folder. Everything that reads or writes it runs one after the other. */
export class Session {
  readonly id = randomUUID();
  private revision = 1;
  private reported = '';
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    private state: FolderState,
    private readonly tools: SessionTools,
  ) {
    tools.engine.load(this.id, this.revision, state.snapshot);
  }

  /** Reads a connector folder; failure codes as `readSnapshot`. */
  static async open(folder: string, tools: SessionTools): Promise<Result<Session>> {
    const state = await readFolder(folder, tools.readIcon);
    return state.ok ? ok(new Session(state.value, tools)) : state;
  }

  /** Absolute path. */
  get path(): string {
    return this.state.path;
  }

  get title(): string {
    return this.state.snapshot.name;
  }

  hasFile(name: string): boolean {
    return this.state.snapshot.texts.some((source) => source.name === name);
  }

  /** The folder as the window sees it; drafts of files that are gone are left out. */
  view(drafts: readonly Draft[]): Workspace {
    const { state } = this;
    return {
      id: this.id,
      path: state.path,
      name: state.snapshot.name,
      entries: state.snapshot.entries,
      files: workspaceFiles(state),
      unreadable: state.snapshot.unreadable,
      icon: state.icon?.reading ?? state.snapshot.icon ?? null,
      iconPreview: state.icon?.preview ?? null,
      drafts: drafts.filter(({ file }) => this.hasFile(file)),
    };
  }

  /** Reads the folder again. */
  refresh(): Promise<Result<null>> {
    return this.inTurn(async () => {
      const state = await readFolder(this.path, this.tools.readIcon, this.state.icon);
      if (!state.ok) return state;
      this.become(state.value);
      return ok(null);
    });
  }

  /** Writes one known text file, atomically, in its own encoding. */
  save(request: SaveRequest): Promise<Result<SaveOutcome>> {
    return this.inTurn(() => this.write(request));
  }

  /** Checks open buffers over the saved folder; a check of saved content goes into the history. */
  async check(request: CheckRequest): Promise<Result<CheckResult>> {
    const answer = await this.tools.engine.check(request);
    if (!answer.ok) return answer;
    const { revision, result } = answer.value;
    const isSaved = revision === this.revision && request.buffers.every((buffer) => this.isOnDisk(buffer));
    return ok({ ...result, submissionId: isSaved ? this.record(result.report) : null });
  }

  /** What differs on disk from what the window was told; undefined when it knows already. */
  recheck(): Promise<readonly DiskChange[] | undefined> {
    return this.inTurn(async () => {
      const now = await readVersions(this.path);
      if (!now.ok && now.error.code !== 'not-found') return undefined;
      const changes = diskChanges(this.state.versions, now.ok ? now.value : new Map());
      const key = JSON.stringify(changes);
      if (key === (this.reported || '[]')) return undefined;
      this.reported = key;
      return changes;
    });
  }

  close(): void {
    this.tools.engine.forget(this.id);
  }

  private async write({ file, text, expectedVersion, overwrite }: SaveRequest): Promise<Result<SaveOutcome>> {
    const source = this.state.snapshot.texts.find(({ name }) => name === file);
    if (source === undefined) {
      return fail(
        'unknown-file',
        `${file} is not a text file of this connector. Refresh the folder, then try again.`,
      );
    }
    // The hash alone decides; size and time are hints.
    const expected = { hash: expectedVersion, size: 0, mtimeMs: 0 };
    const saved = await saveText(this.path, file, text, source, expected, overwrite);
    if (!saved.ok) return saved;
    if (saved.value.outcome === 'changed-on-disk') return this.onDisk(file);
    const version = saved.value.version.hash;
    const bytes = encodeText(text, source.encoding, source.bom);
    if (!bytes.ok) throw new Error(`${file} was saved but cannot be encoded.`);
    const written = { name: file, bytes: bytes.value.length, ...decodeText(bytes.value) };
    const { snapshot } = this.state;
    const texts = snapshot.texts.map((other) => (other.name === file ? written : other));
    const entries = snapshot.entries.map((entry) =>
      entry.name === file ? { ...entry, size: written.bytes } : entry,
    );
    this.become(afterSave(this.state, file, version, { ...snapshot, texts, entries }));
    return ok({ kind: 'saved', version });
  }

  /** What is on disk in place of the file the window knows. */
  private async onDisk(file: string): Promise<Result<SaveOutcome>> {
    const now = await readFolder(this.path, this.tools.readIcon, this.state.icon);
    if (!now.ok) return now;
    const unreadable = now.value.snapshot.unreadable.find(({ name }) => name === file);
    if (unreadable !== undefined) return fail('unreadable', `${file} cannot be read: ${unreadable.reason}`);
    const current = workspaceFiles(now.value).find(({ name }) => name === file);
    return ok({ kind: 'changed-on-disk', version: current?.version ?? null, text: current?.text ?? null });
  }

  private isOnDisk({ file, text }: CheckRequest['buffers'][number]): boolean {
    return this.state.snapshot.texts.some((source) => source.name === file && source.text === text);
  }

  private record(report: CheckResult['report']): string | null {
    try {
      return this.tools.recorder?.record(this.state, report, this.tools.now().toISOString()) ?? null;
    } catch (error) {
      this.tools.onStorageTrouble(error);
      return null;
    }
  }

  private become(state: FolderState): void {
    this.state = state;
    this.reported = '';
    this.revision += 1;
    this.tools.engine.load(this.id, this.revision, state.snapshot);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
