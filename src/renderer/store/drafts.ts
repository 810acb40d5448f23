import type { Result } from '../../shared/result';
import { call } from '../bridge/client';
import { forgetTold, isDirty, onBufferChange, tellTexts } from '../features/editor/buffers';
import { scheduleCheck } from './checking';
import { showNotice } from './notices';
import { type EditorFile, useWorkspace } from './workspace';

/** Unsaved text is handed to the main process this long after an edit, milliseconds; a crash costs at most this. */
const draftPause = 300;

const waiting = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Follows edits: dirty marks, drafts and checks. Called once. */
export function followEdits(): void {
  onBufferChange((name) => {
    setDirty(name, isDirty(name));
    waiting.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => void flushDrafts(), draftPause);
    scheduleCheck();
  });
}

/** Hands all waiting unsaved texts over now. */
export async function flushDrafts(): Promise<void> {
  clearTimeout(timer);
  const names = [...waiting];
  waiting.clear();
  const { workspace, files } = useWorkspace.getState();
  if (workspace === null) return;
  for (const name of names) {
    const file = files.find((candidate) => candidate.name === name);
    if (file === undefined) continue;
    if (file.dirty) await putDraft(workspace.id, file);
    else await call('drafts/drop', { workspaceId: workspace.id, file: name });
  }
}

async function putDraft(workspaceId: string, { name, version }: EditorFile): Promise<void> {
  const put = (): Promise<Result<null>> | undefined => {
    const [told] = tellTexts([name]);
    return told && call('drafts/put', { workspaceId, told, baseVersion: version });
  };
  let result = await put();
  if (result?.ok === false && result.error.code === 'unknown-text') {
    forgetTold([name]);
    result = await put();
  }
  if (result?.ok === false) showNotice({ intent: 'error', text: result.error.message });
}

/** A file was saved or reloaded: its draft is no longer needed. */
export async function dropDraft(name: string): Promise<void> {
  waiting.delete(name);
  const { workspace } = useWorkspace.getState();
  if (workspace !== null) await call('drafts/drop', { workspaceId: workspace.id, file: name });
}

export function setDirty(name: string, dirty: boolean): void {
  const { files } = useWorkspace.getState();
  if (files.find((file) => file.name === name)?.dirty === dirty) return;
  const next = files.map((file) => (file.name === name ? { ...file, dirty } : file));
  useWorkspace.setState({ files: next });
  void call('app/set-unsaved', { count: next.filter((file) => file.dirty).length });
}
