import { create } from 'zustand';
import type { Finding } from '../../../shared/finding';
import { call } from '../../bridge/client';
import { checkNow, currentGeneration, settleCheck } from '../../store/checking';
import { showNotice } from '../../store/notices';
import { adoptWorkspace } from '../../store/saving';
import { useWorkspace } from '../../store/workspace';
import { isDirty } from '../editor/buffers';
import { focusFindings } from '../findings/focus';

/** A fix on the disk that waits for a person's word. */
interface FileFix {
  readonly finding: Finding;
  readonly fixIndex: number;
  readonly title: string;
}

export const useFileFix = create<{ readonly asked: FileFix | null }>(() => ({ asked: null }));

/** Asks before a file is changed on the disk; a file with unsaved edits is not touched. */
export function confirmFileFix(fix: FileFix): void {
  if (isDirty(fix.finding.file)) {
    showNotice({
      intent: 'warning',
      text: `Save ${fix.finding.file} first: this fix changes the file on the disk.`,
    });
    return;
  }
  useFileFix.setState({ asked: fix });
}

/** Closes the question; the list of findings takes the keyboard, as the finding may be gone. */
export function closeFileFix(): void {
  useFileFix.setState({ asked: null });
  requestAnimationFrame(focusFindings);
}

/** Carries the fix out and shows the folder as it is then. */
export async function applyFileFix(): Promise<void> {
  const { asked } = useFileFix.getState();
  closeFileFix();
  await settleCheck();
  const { workspace } = useWorkspace.getState();
  if (asked === null || workspace === null) return;
  const result = await call('workspace/file-fix', {
    workspaceId: workspace.id,
    generation: currentGeneration(),
    fingerprint: asked.finding.fingerprint,
    fixIndex: asked.fixIndex,
  });
  if (!result.ok) {
    showNotice({ intent: 'warning', text: result.error.message });
    return;
  }
  adoptWorkspace(result.value);
  await checkNow();
}
