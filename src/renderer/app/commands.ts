import type { AppCommand } from '../../shared/ipc';
import { openCompareMenu } from '../features/compare/store';
import { focusFindings } from '../features/findings/focus';
import { stepFinding } from '../features/findings/step';
import { previewFixes } from '../features/fixes/preview';
import { focusNewNote } from '../features/notes/focus';
import { openPullRequest } from '../features/submission/store';
import { suppressOrRestore } from '../features/suppressions/command';
import { chooseFolder, closeFolder } from '../store/open-folder';
import { saveActive, saveAll } from '../store/saving';
import { showPage } from '../store/session';
import { afterRender } from '../ui/focus';

/** Carries out a menu command or keyboard shortcut; while a dialog waits for an answer there is none. */
export async function runCommand(command: AppCommand): Promise<void> {
  if (document.querySelector('[aria-modal="true"]') !== null) return;
  switch (command) {
    case 'open':
      return chooseFolder();
    case 'save':
      return saveActive();
    case 'save-all':
      return saveAll();
    case 'close-folder':
      return closeFolder();
    case 'next-finding':
      return stepFinding(1);
    case 'previous-finding':
      return stepFinding(-1);
    case 'show-review':
      return showPage('review');
    case 'show-icon':
      return showPage('icon');
    case 'show-timeline':
      return showPage('timeline');
    case 'show-history':
      return showPage('history');
    case 'show-settings':
      return showPage('settings');
    case 'focus-findings':
      showPage('review');
      return afterRender(focusFindings);
    case 'fix-all':
      return previewFixes(null);
    case 'suppress':
      return suppressOrRestore();
    case 'write-note':
      showPage('review');
      return afterRender(focusNewNote);
    case 'compare':
      return openCompareMenu();
    case 'pull-request':
      return openPullRequest();
  }
}
