import type { Finding } from '../../../shared/finding';
import type { PullRequest } from '../../../shared/pull-request';
import { ask } from '../../bridge/client';
import { settleCheck } from '../../store/checking';
import { dismissOffers, showNotice } from '../../store/notices';
import { useWorkspace } from '../../store/workspace';
import { catchLostFocus } from '../../ui/focus';
import { focusFindings } from '../findings/focus';
import { keepPullRequest } from './store';

/** Gives the pull request the name a fix proposes; its text stays. The check runs again, and the name can be taken back. */
export async function nameSubmission({ fingerprint }: Finding, fixIndex: number): Promise<void> {
  await settleCheck();
  const { workspace, report } = useWorkspace.getState();
  if (workspace === null) return;
  // The title may have been edited since the button was drawn.
  const current = report?.findings.find((finding) => finding.fingerprint === fingerprint);
  const name = current?.fixes[fixIndex]?.submissionName;
  if (name === undefined) {
    showNotice({ intent: 'warning', text: 'The text changed meanwhile. Choose the fix again.' });
    return;
  }
  const before = await ask('submission/pull-request', { workspaceId: workspace.id });
  if (before === undefined) return;
  if (!(await keepPullRequest(workspace.id, { ...before, name }))) return;
  dismissOffers(restoreName);
  showNotice({
    intent: 'success',
    text: `The pull request is named “${name}” now. If it is open already, rename it there too.`,
    action: { label: restoreName, run: () => void takeBack(workspace.id, before) },
  });
  catchLostFocus(focusFindings);
}

const restoreName = 'Restore the name';

async function takeBack(workspaceId: string, { name }: PullRequest): Promise<void> {
  // Its text may have been edited since.
  const now = await ask('submission/pull-request', { workspaceId });
  if (now === undefined || !(await keepPullRequest(workspaceId, { ...now, name }))) return;
  catchLostFocus(focusFindings);
}
