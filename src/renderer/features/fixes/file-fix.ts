import { create } from 'zustand';
import type { Finding } from '../../../shared/finding';
import type { IconChange } from '../../../shared/icon';
import { ask, call } from '../../bridge/client';
import { checkNow, currentGeneration, settleCheck } from '../../store/checking';
import { dismissOffers, showNotice } from '../../store/notices';
import { adoptWorkspace } from '../../store/saving';
import { useWorkspace } from '../../store/workspace';
import { catchLostFocus, rememberFocus } from '../../ui/focus';
import { isDirty } from '../editor/buffers';
import { focusFindings } from '../findings/focus';

/** A fix on the disk. */
interface FileFix {
  readonly finding: Finding;
  readonly fixIndex: number;
  readonly title: string;
}

/** A fix on the disk that waits for a person's word. */
interface AskedFix extends FileFix {
  readonly workspaceId: string;
  /** Both pictures, for a fix that paints the icon anew. */
  readonly change: IconChange | null;
}

export const useFileFix = create<{ readonly asked: AskedFix | null; readonly busy: boolean }>(() => ({
  asked: null,
  busy: false,
}));

/** Puts the keyboard back where it was before the question. */
let giveBackFocus = focusFindings;

/** Asks before a file is changed on the disk; a file with unsaved edits is not touched. */
export async function confirmFileFix(fix: FileFix): Promise<void> {
  const { file, fingerprint } = fix.finding;
  if (isDirty(file)) {
    showNotice({
      intent: 'warning',
      text: `Save ${file} first: this fix changes the file on the disk.`,
    });
    return;
  }
  const { asked, busy } = useFileFix.getState();
  if (busy || asked !== null) return;
  useFileFix.setState({ busy: true });
  try {
    giveBackFocus = rememberFocus(focusFindings);
    await settleCheck();
    const { workspace } = useWorkspace.getState();
    if (workspace === null) return;
    const generation = currentGeneration();
    const { fixIndex } = fix;
    const request = { workspaceId: workspace.id, generation, fingerprint, fixIndex };
    const result = await call('workspace/preview-file-fix', request);
    if (result.ok)
      useFileFix.setState({ asked: { ...fix, workspaceId: workspace.id, change: result.value } });
    else showNotice({ intent: 'warning', text: result.error.message });
  } finally {
    useFileFix.setState({ busy: false });
  }
}

/** Closes the question and puts the keyboard back where it was. */
export function closeFileFix(): void {
  useFileFix.setState({ asked: null });
  giveBackFocus();
}

/** Carries the fix out and shows the folder as it is then. */
export async function applyFileFix(): Promise<void> {
  const { asked } = useFileFix.getState();
  closeFileFix();
  await settleCheck();
  const { workspace } = useWorkspace.getState();
  if (asked === null || workspace?.id !== asked.workspaceId) return;
  const { finding, fixIndex, workspaceId, change } = asked;
  const { fingerprint, file } = finding;
  const generation = currentGeneration();
  const result = await call('workspace/file-fix', { workspaceId, generation, fingerprint, fixIndex });
  if (!result.ok) {
    showNotice({ intent: 'warning', text: result.error.message });
    return;
  }
  adoptWorkspace(result.value);
  await checkNow();
  if (change !== null) {
    dismissOffers(restoreIcon);
    showNotice({
      intent: 'success',
      text: `${file} was replaced.`,
      action: { label: restoreIcon, run: () => void putIconBack(workspaceId) },
    });
  }
  // The finding may be gone.
  catchLostFocus(focusFindings);
}

const restoreIcon = 'Restore the picture';

async function putIconBack(workspaceId: string): Promise<void> {
  const fresh = await ask('workspace/undo-icon-fix', { workspaceId });
  if (fresh === undefined || useWorkspace.getState().workspace?.id !== workspaceId) return;
  adoptWorkspace(fresh);
  await checkNow();
  catchLostFocus(focusFindings);
}
