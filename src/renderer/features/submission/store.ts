import { create } from 'zustand';
import type { PullRequest } from '../../../shared/pull-request';
import { ask } from '../../bridge/client';
import { checkNow } from '../../store/checking';
import { useWorkspace } from '../../store/workspace';
import { rememberFocus } from '../../ui/focus';
import { focusFindings } from '../findings/focus';

interface PullRequestDialogState {
  /** The pull request as it is known, and the open folder it belongs to; null while the dialog is closed. */
  readonly shown: { readonly workspaceId: string; readonly pullRequest: PullRequest } | null;
}

export const usePullRequestDialog = create<PullRequestDialogState>(() => ({ shown: null }));

/** Puts the keyboard back where it was before the dialog opened. */
let giveBackFocus = focusFindings;

/** Shows name and text of the pull request that the open connector is submitted with. */
export async function openPullRequest(): Promise<void> {
  const { workspace } = useWorkspace.getState();
  if (workspace === null || usePullRequestDialog.getState().shown !== null) return;
  giveBackFocus = rememberFocus(focusFindings);
  const pullRequest = await ask('submission/pull-request', { workspaceId: workspace.id });
  if (pullRequest === undefined || useWorkspace.getState().workspace?.id !== workspace.id) return;
  usePullRequestDialog.setState({ shown: { workspaceId: workspace.id, pullRequest } });
}

export function closePullRequest(): void {
  usePullRequestDialog.setState({ shown: null });
  giveBackFocus();
}

/** Keeps the pull request for the folder and checks anew; false when it could not be kept. */
export async function keepPullRequest(workspaceId: string, pullRequest: PullRequest): Promise<boolean> {
  const kept = await ask('submission/set-pull-request', { workspaceId, pullRequest });
  if (kept === undefined) return false;
  await checkNow();
  return true;
}
