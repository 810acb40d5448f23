import type { Finding } from '../../../shared/finding';
import { settingsFileName } from '../../../shared/settings';
import type { SettingsOutcome } from '../../../shared/workspace';
import { ask } from '../../bridge/client';
import { checkNow } from '../../store/checking';
import { showNotice } from '../../store/notices';
import { adoptWorkspace } from '../../store/saving';
import { useWorkspace } from '../../store/workspace';
import { catchLostFocus } from '../../ui/focus';
import { isDirty, replaceText, textOf } from '../editor/buffers';
import { focusFindings } from '../findings/focus';
import type { SuppressForm } from './model';

/** Suppresses a finding, or its check in the whole connector; true when it was done. */
export async function suppressFinding(finding: Finding, form: SuppressForm): Promise<boolean> {
  const { fingerprint, check } = finding;
  const { reason, author, expires, scope } = form;
  const suppression = {
    ...(scope === 'finding' ? { fingerprint } : {}),
    rule: check,
    reason: reason.trim(),
    ...(author.trim() === '' ? {} : { author: author.trim() }),
    ...(expires === '' ? {} : { expires }),
  };
  return change((workspaceId, text) => ask('settings/suppress', { workspaceId, suppression, text }));
}

/** Makes a suppressed finding count again. */
export async function restoreFinding(finding: Finding): Promise<boolean> {
  const { fingerprint, rule, check, file, pointer } = finding;
  const identity = { fingerprint, rule, check, file, pointer };
  return change((workspaceId, text) => ask('settings/restore', { workspaceId, finding: identity, text }));
}

/** Adds a word to the dictionary of the connector's folder, or to that of this computer. */
export async function addWord(word: string, where: 'folder' | 'user'): Promise<boolean> {
  return change((workspaceId, text) => ask('settings/add-word', { workspaceId, word, where, text }));
}

/** Changes the settings through the editor where it has unsaved edits of them, else on disk; then checks again. */
async function change(
  request: (workspaceId: string, text: string | null) => Promise<SettingsOutcome | undefined>,
): Promise<boolean> {
  const { workspace } = useWorkspace.getState();
  if (workspace === null) return false;
  const edited = isDirty(settingsFileName) ? (textOf(settingsFileName) ?? null) : null;
  const outcome = await request(workspace.id, edited);
  if (outcome === undefined || useWorkspace.getState().workspace?.id !== workspace.id) return false;
  switch (outcome.kind) {
    case 'edited':
      if (textOf(settingsFileName) !== edited) {
        showNotice({ intent: 'warning', text: `${settingsFileName} changed meanwhile. Try again.` });
        return false;
      }
      replaceText(settingsFileName, outcome.text);
      showNotice({ intent: 'info', text: `Changed in the editor. Save ${settingsFileName} to keep it.` });
      break;
    case 'written':
      adoptWorkspace(outcome.workspace);
      break;
    case 'kept':
      break;
  }
  await checkNow();
  catchLostFocus(focusFindings);
  return true;
}
