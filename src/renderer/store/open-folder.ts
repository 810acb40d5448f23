import { artifactOf } from '../../shared/artifacts';
import type { Workspace } from '../../shared/workspace';
import { ask, call } from '../bridge/client';
import { disposeBuffers, loadBuffers, replaceText } from '../features/editor/buffers';
import { checkNow } from './checking';
import { flushDrafts } from './drafts';
import { dismissOffers, showNotice } from './notices';
import { showPage, useSession } from './session';
import { type EditorFile, emptyWorkspace, useWorkspace } from './workspace';

/** Opens a connector folder in the window; unsaved edits of the one before stay kept as drafts. */
export async function openFolder(path: string): Promise<void> {
  await flushDrafts();
  useWorkspace.setState({ opening: true, openFailure: null });
  const result = await call('workspace/open', { path });
  if (!result.ok) {
    const { code, message } = result.error;
    // The start page lists the connectors to choose from; anything else leaves the open one in view.
    if (code === 'several-connectors') await closeFolder();
    else if (useWorkspace.getState().workspace !== null) showNotice({ intent: 'error', text: message });
    useWorkspace.setState({ opening: false, openFailure: { path, code, message } });
    return;
  }
  show(result.value);
  await checkNow();
  void refreshRecent();
}

/** Asks for a folder and opens it. */
export async function chooseFolder(): Promise<void> {
  const path = await ask('workspace/choose-folder', null);
  if (typeof path === 'string') await openFolder(path);
}

/** Back to the start page. */
export async function closeFolder(): Promise<void> {
  await flushDrafts();
  disposeBuffers();
  dismissOffers();
  useWorkspace.setState(emptyWorkspace);
  showPage('review');
}

export async function refreshRecent(): Promise<void> {
  const recent = await ask('workspace/recent', null);
  if (recent !== undefined) useSession.setState({ recent });
}

function show(workspace: Workspace): void {
  dismissOffers();
  loadBuffers(workspace.id, workspace.files);
  const files = workspace.files.map((file): EditorFile => {
    const draft = workspace.drafts.find(
      (candidate) => candidate.file === file.name && candidate.text !== file.text,
    );
    const base = { name: file.name, version: file.version, dirty: draft !== undefined };
    if (draft === undefined) return base;
    replaceText(file.name, draft.text);
    return draft.baseVersion === file.version
      ? base
      : { ...base, version: draft.baseVersion, conflict: { version: file.version } };
  });
  const restored = files.filter((file) => file.dirty).map((file) => file.name);
  const definition =
    workspace.files.find((file) => artifactOf(file.name) === 'definition') ?? workspace.files[0];
  const first = restored[0] ?? definition?.name;
  useWorkspace.setState({
    ...emptyWorkspace,
    workspace,
    files,
    tabs: first === undefined ? [] : [...new Set([...(definition ? [definition.name] : []), ...restored])],
    activeTab: first ?? null,
  });
  showPage('review');
  if (restored.length > 0)
    showNotice({ intent: 'info', text: `Unsaved edits were restored: ${restored.join(', ')}.` });
}
