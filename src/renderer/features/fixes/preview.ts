import { create } from 'zustand';
import type { FixAllPreview } from '../../../shared/fixing';
import { call } from '../../bridge/client';
import { checkNow, currentGeneration, settleCheck } from '../../store/checking';
import { showNotice } from '../../store/notices';
import { showPage } from '../../store/session';
import { openTab } from '../../store/tabs';
import { useWorkspace } from '../../store/workspace';
import { rememberFocus } from '../../ui/focus';
import { applyToModel } from '../editor/apply-fix';
import { textOf } from '../editor/buffers';
import { focusFindings } from '../findings/focus';
import { plural } from './model';

/** What the dialog shows. */
interface ShownPreview extends FixAllPreview {
  readonly workspaceId: string;
  /** Rule whose fixes these are; null for those of all rules. */
  readonly rule: string | null;
}

interface PreviewState {
  readonly preview: ShownPreview | null;
  readonly busy: boolean;
}

export const usePreview = create<PreviewState>(() => ({ preview: null, busy: false }));

/** Puts the keyboard back where it was before the dialog opened. */
let giveBackFocus = focusFindings;

/** Works out what the safe fixes of all findings, or of one rule's, come to, and shows it. Nothing is changed yet. */
export async function previewFixes(rule: string | null): Promise<void> {
  const state = usePreview.getState();
  if (state.busy || state.preview !== null) return;
  usePreview.setState({ busy: true });
  try {
    await settleCheck();
    const { workspace } = useWorkspace.getState();
    if (workspace === null) return;
    giveBackFocus = rememberFocus(focusFindings);
    const generation = currentGeneration();
    const rules = rule === null ? null : [rule];
    const result = await call('check/fix-all', { workspaceId: workspace.id, generation, rules });
    if (!result.ok) {
      showNotice({ intent: 'warning', text: result.error.message });
    } else if (generation !== currentGeneration()) {
      showNotice({ intent: 'warning', text: 'The text changed meanwhile. Try again.' });
    } else if (result.value.files.length === 0) {
      showNotice({ intent: 'info', text: 'Nothing here can be fixed without a decision of yours.' });
    } else {
      showPage('review');
      usePreview.setState({ preview: { ...result.value, workspaceId: workspace.id, rule } });
    }
  } finally {
    usePreview.setState({ busy: false });
  }
}

/** Closes the dialog and puts the keyboard back where it was. */
export function closePreview(): void {
  usePreview.setState({ preview: null });
  giveBackFocus();
}

/** Puts the shown texts into the editors, one undo step per file. Nothing is written to disk. */
export async function applyPreview(): Promise<void> {
  const { preview } = usePreview.getState();
  if (preview === null) return;
  closePreview();
  const same = useWorkspace.getState().workspace?.id === preview.workspaceId;
  if (!same || preview.files.some(({ name, before }) => textOf(name) !== before)) {
    showNotice({ intent: 'warning', text: 'The text changed meanwhile, so nothing was fixed. Try again.' });
    return;
  }
  for (const { name, edits } of preview.files) {
    applyToModel(name, edits);
    openTab(name);
  }
  await checkNow();
  const files = plural(preview.files.length, 'file');
  showNotice({
    intent: 'success',
    text: `${plural(preview.applied.length, 'fix', 'es')} applied to ${files}. Save to keep them; undo takes them back.`,
  });
}
