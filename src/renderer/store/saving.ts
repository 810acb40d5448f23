import type { FileVersion, Workspace } from '../../shared/workspace';
import { ask } from '../bridge/client';
import { markSaved, reloadBuffer, textOf } from '../features/editor/buffers';
import { checkNow } from './checking';
import { dropDraft, setDirty } from './drafts';
import { showNotice } from './notices';
import { type EditorFile, useWorkspace } from './workspace';

/** Writes one file. A file that changed on disk is not written: it is marked, and the person decides. */
export async function saveFile(name: string, { overwrite = false } = {}): Promise<boolean> {
  const { workspace, files } = useWorkspace.getState();
  const file = files.find((candidate) => candidate.name === name);
  const text = textOf(name);
  if (workspace === null || file === undefined || text === undefined) return false;
  if (file.conflict !== undefined && !overwrite) {
    showNotice({
      intent: 'warning',
      text: `${name} changed on disk. Choose above the editor which text to keep.`,
    });
    return false;
  }
  const outcome = await ask('workspace/save', {
    workspaceId: workspace.id,
    file: name,
    text,
    expectedVersion: file.version,
    overwrite,
  });
  if (outcome === undefined) return false;
  if (outcome.kind === 'changed-on-disk') {
    update(name, { conflict: { version: outcome.version } });
    return false;
  }
  markSaved(name, text);
  update(name, { version: outcome.version, conflict: undefined });
  setDirty(name, textOf(name) !== text);
  await dropDraft(name);
  return true;
}

/** Saves the file in front. */
export async function saveActive(): Promise<void> {
  const { activeTab } = useWorkspace.getState();
  if (activeTab !== null && (await saveFile(activeTab))) await checkNow();
}

/** Saves every file with unsaved edits. */
export async function saveAll(): Promise<void> {
  for (const file of useWorkspace.getState().files.filter((candidate) => candidate.dirty))
    await saveFile(file.name);
  await checkNow();
}

/** Writes the text of the window over what is on disk. */
export async function overwriteOnDisk(name: string): Promise<void> {
  if (await saveFile(name, { overwrite: true })) await checkNow();
}

/** Drops the unsaved edits of a file and shows what is on disk. */
export async function reloadFromDisk(name: string): Promise<void> {
  const { workspace } = useWorkspace.getState();
  if (workspace === null) return;
  const fresh = await ask('workspace/refresh', { workspaceId: workspace.id });
  if (fresh === undefined) return;
  const file = fresh.files.find((candidate) => candidate.name === name);
  if (file === undefined) {
    showNotice({ intent: 'warning', text: `${name} is no longer in the folder. Save to write it again.` });
    return;
  }
  reloadBuffer(fresh.id, file);
  update(name, { version: file.version, conflict: undefined });
  setDirty(name, false);
  useWorkspace.setState({ workspace: { ...fresh, drafts: [] } });
  await dropDraft(name);
  await checkNow();
}

/** Something else changed files of the open folder: clean files follow, edited ones are marked. */
export async function followDisk(
  changes: readonly { readonly name: string; readonly version: FileVersion | null }[],
): Promise<void> {
  const { workspace } = useWorkspace.getState();
  if (workspace === null) return;
  const fresh = await ask('workspace/refresh', { workspaceId: workspace.id });
  if (fresh === undefined) return;
  adoptWorkspace(fresh);
  const { files } = useWorkspace.getState();
  const clean = changes.filter((change) => files.some((file) => file.name === change.name && !file.dirty));
  if (clean.length > 0) {
    showNotice({
      intent: 'info',
      text: `Changed on disk and reloaded: ${clean.map((change) => change.name).join(', ')}.`,
    });
  }
  await checkNow();
}

/** Takes over the open folder as it was read anew: clean files follow the disk, edited ones that differ are marked. */
export function adoptWorkspace(fresh: Workspace): void {
  const { files } = useWorkspace.getState();
  const next: EditorFile[] = [];
  for (const file of fresh.files) {
    const known = files.find((candidate) => candidate.name === file.name);
    if (known === undefined || (!known.dirty && known.version !== file.version)) {
      reloadBuffer(fresh.id, file);
      next.push({ name: file.name, version: file.version, dirty: false });
    } else
      next.push(
        known.dirty && known.version !== file.version
          ? { ...known, conflict: { version: file.version } }
          : known,
      );
  }
  for (const known of files.filter((k) => k.dirty && !next.some((n) => n.name === k.name))) {
    next.push({ ...known, conflict: { version: null } });
  }
  useWorkspace.setState({ workspace: { ...fresh, drafts: [] }, files: next });
}

function update(name: string, change: Partial<EditorFile>): void {
  useWorkspace.setState(({ files }) => ({
    files: files.map((file) => (file.name === name ? { ...file, ...change } : file)),
  }));
}
