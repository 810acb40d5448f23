import type { AppCommand } from '../../shared/ipc';
import { focusFindings } from '../features/findings/focus';
import { stepFinding } from '../features/findings/step';
import { previewFixes } from '../features/fixes/preview';
import { chooseFolder, closeFolder } from '../store/open-folder';
import { saveActive, saveAll } from '../store/saving';
import { showPage } from '../store/session';

/** Carries out a menu command or keyboard shortcut. */
export async function runCommand(command: AppCommand): Promise<void> {
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
    case 'focus-findings':
      showPage('review');
      return focusFindings();
    case 'fix-all':
      return previewFixes(null);
  }
}
