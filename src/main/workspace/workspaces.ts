import type { IconReader } from '../../adapters/disk';
import type { TextEdit } from '../../shared/finding';
import type { FixAllPreview, FixAllRequest } from '../../shared/fixing';
import type { IconChange } from '../../shared/icon';
import { fail, ok, type Result } from '../../shared/result';
import type { UserSettings } from '../../shared/settings';
import type { Draft, SettingsOutcome, Workspace } from '../../shared/workspace';
import type { Send } from '../ipc/send';
import type { Log } from '../log/file-log';
import type { EngineClient } from '../processes/engine-client';
import type { Storage } from '../storage';
import { Comparisons } from './comparisons';
import { connectorFolder } from './connector-folder';
import type { IconEditTools } from './icon-edits';
import { SubmittedAs } from './pull-requests';
import { Recorder } from './recorder';
import { Session } from './session';
import { watchFolder } from './watch-folder';

/** What workspaces work with. */
export interface WorkspaceTools extends IconEditTools {
  readonly readIcon: IconReader;
  readonly engine: EngineClient;
  /** Null when there is no history. */
  readonly storage: Storage | null;
  readonly onStorageTrouble: (error: unknown) => void;
  /** Called when the list of folders opened before may have changed. */
  readonly onRecentChanged: () => void;
  readonly send: Send;
  readonly log: Log;
  readonly now: () => Date;
  /** Settings of the person at this computer, as they are now. */
  readonly userSettings?: () => UserSettings;
}

/** The window shows one connector; the one before stays for requests that are still on their way. */
const KEPT_SESSIONS = 2;

/** The open connector folders. */
export class Workspaces {
  private sessions: Session[] = [];
  private stopWatching: () => void = () => undefined;
  readonly comparisons: Comparisons;
  readonly submittedAs: SubmittedAs;

  constructor(private readonly tools: WorkspaceTools) {
    this.comparisons = new Comparisons(tools);
    this.submittedAs = new SubmittedAs(tools);
  }

  /** Opens the connector a path means and watches its folder from then on. */
  async open(given: string): Promise<Result<Workspace>> {
    const folder = await connectorFolder(given);
    if (!folder.ok) return folder;
    const { storage, onStorageTrouble, engine, readIcon, editIcon, keepReplaced, now, userSettings } =
      this.tools;
    const recorder = storage === null || storage.readOnly ? undefined : new Recorder(storage);
    const session = await Session.open(folder.value, {
      readIcon,
      editIcon,
      keepReplaced,
      engine,
      recorder,
      onStorageTrouble,
      now,
      ...(userSettings === undefined ? {} : { userSettings }),
    });
    if (!session.ok) return session;
    await this.comparisons.restore(session.value);
    this.submittedAs.restore(session.value);
    this.keep(session.value);
    if (recorder !== undefined) this.touchRecent(session.value);
    return ok(this.view(session.value));
  }

  /** Reads the folder again; failure code `workspace-closed` when it is not open any more. */
  async refresh(workspaceId: string): Promise<Result<Workspace>> {
    const session = this.find(workspaceId);
    if (!session.ok) return session;
    const refreshed = await session.value.refresh();
    return refreshed.ok ? ok(this.view(session.value)) : refreshed;
  }

  /**
   * Changes the settings file of an open folder: the editor's text where there is one, which is given back, else the
   * file. Failure codes as `Session.changeSettings`, and `workspace-closed`.
   */
  async changeSettings(
    workspaceId: string,
    editorText: string | null,
    change: (text: string | undefined) => Result<string>,
  ): Promise<Result<SettingsOutcome>> {
    const session = this.find(workspaceId);
    if (!session.ok) return session;
    if (editorText !== null) {
      const text = change(editorText);
      return text.ok ? ok({ kind: 'edited', text: text.value }) : text;
    }
    const changed = await session.value.changeSettings(change);
    return changed.ok ? ok({ kind: 'written', workspace: this.view(session.value) }) : changed;
  }

  /** The session behind an id. */
  find(workspaceId: string): Result<Session> {
    const session = this.sessions.find(({ id }) => id === workspaceId);
    if (session !== undefined) return ok(session);
    return fail('workspace-closed', 'This folder is not open any more. Open it again, then try again.');
  }

  /** Edits of a fix the last check of that generation offered. */
  fixEdits(request: Parameters<EngineClient['fixEdits']>[0]): Promise<Result<readonly TextEdit[]>> {
    const session = this.find(request.workspaceId);
    return session.ok ? this.tools.engine.fixEdits(request) : Promise.resolve(session);
  }

  /** Carries out a fix on the disk that the last check of that generation offered. */
  async fileFix(request: Parameters<EngineClient['fileEdit']>[0]): Promise<Result<Workspace>> {
    const session = this.find(request.workspaceId);
    if (!session.ok) return session;
    const edit = await this.tools.engine.fileEdit(request);
    if (!edit.ok) return edit;
    const done = await session.value.changeFile(edit.value);
    return done.ok ? ok(this.view(session.value)) : done;
  }

  /** What a fix on the disk would make of the icon; null for one that paints no icon. Nothing is written. */
  async previewFileFix(request: Parameters<EngineClient['fileEdit']>[0]): Promise<Result<IconChange | null>> {
    const session = this.find(request.workspaceId);
    if (!session.ok) return session;
    const edit = await this.tools.engine.fileEdit(request);
    if (!edit.ok) return edit;
    return edit.value.kind === 'icon' ? await session.value.previewIcon(edit.value) : ok(null);
  }

  /** Puts the icon back that the last fix painted over. */
  async undoIconFix(workspaceId: string): Promise<Result<Workspace>> {
    const session = this.find(workspaceId);
    if (!session.ok) return session;
    const done = await session.value.undoIcon();
    return done.ok ? ok(this.view(session.value)) : done;
  }

  /** What the safe fixes of the last check's findings come to. */
  fixAll(request: FixAllRequest): Promise<Result<FixAllPreview>> {
    const session = this.find(request.workspaceId);
    return session.ok ? this.tools.engine.fixAll(request) : Promise.resolve(session);
  }

  /** Tells the window when the folder it shows is not as it was; on window focus and when the watcher calls. */
  async recheck(): Promise<void> {
    const session = this.sessions.at(-1);
    if (session === undefined) return;
    try {
      const files = await session.recheck();
      if (files === undefined || session !== this.sessions.at(-1)) return;
      this.tools.send('workspace/changed-on-disk', { workspaceId: session.id, files: [...files] });
    } catch (error) {
      this.tools.log.error(`Looking again at ${session.path} failed.`, error);
    }
  }

  /** Stops watching; nothing else is held open. */
  dispose(): void {
    this.stopWatching();
  }

  private keep(session: Session): void {
    this.sessions.push(session);
    for (const old of this.sessions.splice(0, Math.max(0, this.sessions.length - KEPT_SESSIONS))) old.close();
    this.stopWatching();
    this.stopWatching = watchFolder(
      session.path,
      () => void this.recheck(),
      (error) => this.tools.log.error(`${session.path} cannot be watched.`, error),
    );
  }

  private view(session: Session): Workspace {
    return session.view(this.drafts(session));
  }

  /** Unsaved texts that still say something else than the disk. */
  private drafts(session: Session): readonly Draft[] {
    const { storage, onStorageTrouble } = this.tools;
    if (storage === null) return [];
    try {
      const drafts = storage.drafts.list(session.path);
      const files = new Map(session.view([]).files.map(({ name, text }) => [name, text]));
      return drafts.filter(({ file, text }) => files.get(file) !== text);
    } catch (error) {
      onStorageTrouble(error);
      return [];
    }
  }

  private touchRecent(session: Session): void {
    try {
      const known = this.tools.storage?.recent.list().find(({ path }) => path === session.path);
      this.tools.storage?.recent.touch(session.path, known?.title ?? session.title);
      this.tools.onRecentChanged();
    } catch (error) {
      this.tools.onStorageTrouble(error);
    }
  }
}
