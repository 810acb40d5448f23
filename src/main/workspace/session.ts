import { randomUUID } from 'node:crypto';
import { editFile, type IconReader } from '../../adapters/disk';
import type { FileEdit, IconEdit } from '../../shared/finding';
import type { IconChange } from '../../shared/icon';
import { noPullRequest, type PullRequest, submissionText } from '../../shared/pull-request';
import { fail, ok, type Result } from '../../shared/result';
import { localDay, settingsFileName, type UserSettings } from '../../shared/settings';
import type {
  CheckRequest,
  CheckResult,
  CompleteRequest,
  Draft,
  FileVersion,
  SaveOutcome,
  SaveRequest,
  Workspace,
} from '../../shared/workspace';
import type { EngineClient } from '../processes/engine-client';
import type { EngineCheckAnswer } from '../processes/engine-messages';
import type { Compared } from './comparisons';
import { type DiskChange, diskChanges } from './disk-changes';
import { type FolderState, readFolder, readVersions, workspaceFiles } from './folder-state';
import { IconEdits, type IconEditTools } from './icon-edits';
import type { Recorder } from './recorder';
import { saveFile, saveSettings } from './save-file';

/** What a session works with. */
export interface SessionTools extends IconEditTools {
  readonly readIcon: IconReader;
  readonly engine: Pick<EngineClient, 'load' | 'forget' | 'check' | 'complete'>;
  /** Undefined when there is no history. */
  readonly recorder: Recorder | undefined;
  /** Called when the history cannot be written; the check itself goes on. */
  readonly onStorageTrouble: (error: unknown) => void;
  readonly now: () => Date;
  /** Settings of the person at this computer, as they are now. */
  readonly userSettings?: () => UserSettings;
}

/** One open connector folder. Everything that reads or writes it runs one after the other. */
export class Session {
  readonly id = randomUUID();
  private revision = 1;
  private comparedWith: Compared | undefined;
  private submittedAs = noPullRequest;
  private reported = '';
  /** The check that left something for later. */
  private unfinished: CheckRequest | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private readonly iconEdits: IconEdits;

  private constructor(
    private state: FolderState,
    private readonly tools: SessionTools,
  ) {
    this.iconEdits = new IconEdits(tools);
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

  /** SHA-256 over the names and versions of the connector's files. */
  get contentHash(): string {
    return this.state.contentHash;
  }

  /** What the connector is compared with; undefined for nothing. */
  get compared(): Compared | undefined {
    return this.comparedWith;
  }

  /** Checks from here on compare with this version, under the profile `update`. */
  compareWith(compared: Compared | undefined): void {
    this.comparedWith = compared;
    this.load();
  }

  /** The pull request the connector is submitted with, as far as it is known. */
  get pullRequest(): PullRequest {
    return this.submittedAs;
  }

  /** Checks from here on judge this pull request. */
  submitAs(pullRequest: PullRequest): void {
    this.submittedAs = pullRequest;
    this.load();
  }

  get title(): string {
    return this.state.snapshot.name;
  }

  hasFile(name: string): boolean {
    return this.state.snapshot.texts.some((source) => source.name === name);
  }

  /** Text of a file as it is known from the disk, while that is of this version. */
  textOfVersion(name: string, version: FileVersion): string | undefined {
    if (this.state.versions.get(name) !== version) return undefined;
    return this.state.snapshot.texts.find((source) => source.name === name)?.text;
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
    return this.thenRefresh(async () => ok(null));
  }

  /** Writes one known text file; failures as `saveFile`. */
  save(request: SaveRequest): Promise<Result<SaveOutcome>> {
    return this.inTurn(async () => {
      const saved = await saveFile(this.state, request, this.tools.readIcon);
      if (!saved.ok) return saved;
      if (saved.value.state !== undefined) this.become(saved.value.state);
      return ok(saved.value.outcome);
    });
  }

  /** Changes the settings file of the folder. Failures: `changed-on-disk`, and those of `saveSettings`. */
  changeSettings(change: (text: string | undefined) => Result<string>): Promise<Result<null>> {
    return this.inTurn(async () => {
      const saved = await saveSettings(this.state, change, this.tools.readIcon);
      if (!saved.ok) return saved;
      if (saved.value === undefined) return ok(null);
      this.become(saved.value.state);
      return saved.value.changedOnDisk
        ? fail('changed-on-disk', `${settingsFileName} was changed by something else. Try again.`)
        : ok(null);
    });
  }

  /** Both pictures of an icon that is to be painted anew; nothing is written. Failures as `IconEdits.preview`. */
  previewIcon(edit: IconEdit): Promise<Result<IconChange>> {
    return this.inTurn(() => this.iconEdits.preview(this.state, edit));
  }

  /** Changes a file as a whole, where it is still as it was read, and reads the folder again. */
  changeFile(edit: FileEdit): Promise<Result<null>> {
    return this.thenRefresh(() => {
      if (edit.kind === 'icon') return this.iconEdits.apply(this.state, edit);
      const { snapshot, versions, path } = this.state;
      const size = snapshot.entries.find(({ name, kind }) => name === edit.file && kind === 'file')?.size;
      const hash = this.hasFile(edit.file) ? versions.get(edit.file) : undefined;
      const known = size === undefined ? undefined : { size, ...(hash === undefined ? {} : { hash }) };
      return editFile(path, edit, known);
    });
  }

  /** Puts the picture back that was painted over last, and reads the folder again. Failures as `IconEdits.undo`. */
  undoIcon(): Promise<Result<null>> {
    return this.thenRefresh(() => this.iconEdits.undo(this.state));
  }

  /** Checks open buffers over the saved folder; a complete check of saved content goes into the history. */
  async check(request: CheckRequest): Promise<Result<CheckResult>> {
    const { userSettings, now, engine } = this.tools;
    const profile = this.comparedWith === undefined ? request.profile : 'update';
    const settings = userSettings === undefined ? {} : { settings: userSettings() };
    this.unfinished = request;
    const answer = await engine.check({ ...request, profile, ...settings, today: localDay(now()) });
    return answer.ok ? ok(this.recorded(answer.value, request)) : answer;
  }

  /** The report of the last check with what it left for later; failure code `stale` when it was another one. */
  async complete({ generation }: CompleteRequest): Promise<Result<CheckResult>> {
    const request = this.unfinished;
    if (request?.generation !== generation)
      return fail('stale', 'There has been another check since. Wait for it to finish.');
    const answer = await this.tools.engine.complete({ workspaceId: this.id, generation });
    return answer.ok ? ok(this.recorded(answer.value, request)) : answer;
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

  private recorded({ revision, result }: EngineCheckAnswer, { buffers }: CheckRequest): CheckResult {
    const isSaved = revision === this.revision && buffers.every((buffer) => this.isOnDisk(buffer));
    const isWhole = result.pending.length === 0;
    return { ...result, submissionId: isSaved && isWhole ? this.record(result.report) : null };
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
    this.load();
  }

  private load(): void {
    const snapshot = { ...this.state.snapshot, submission: submissionText(this.submittedAs) };
    this.tools.engine.load(this.id, this.revision, snapshot, this.comparedWith?.snapshot);
  }

  /** Does something to the folder and, where that went well, reads it again. */
  private thenRefresh(change: () => Promise<Result<null>>): Promise<Result<null>> {
    return this.inTurn(async () => {
      const done = await change();
      if (!done.ok) return done;
      const state = await readFolder(this.path, this.tools.readIcon, this.state.icon);
      if (!state.ok) return state;
      this.become(state.value);
      return ok(null);
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
