import { settingsFileName } from '../../../shared/settings';
import { showNotice } from '../../store/notices';
import { selectedFinding } from '../../store/workspace';
import { restoreFinding } from './actions';
import { openSuppressDialog } from './dialog-store';
import { canSuppress } from './model';

/** Suppresses the selected finding, after asking why, or makes it count again. */
export async function suppressOrRestore(): Promise<void> {
  const finding = selectedFinding();
  if (finding === undefined) {
    showNotice({ intent: 'info', text: 'Select a finding first. F8 walks through them.' });
  } else if (!canSuppress(finding)) {
    showNotice({
      intent: 'info',
      text: `${finding.check} cannot be suppressed: it says that something was not checked.`,
    });
  } else if (finding.suppressed === undefined) {
    openSuppressDialog(finding);
  } else if (finding.suppressed.source === settingsFileName) {
    await restoreFinding(finding);
  } else {
    const place = finding.suppressed.source ?? 'the baseline';
    showNotice({ intent: 'info', text: `The finding is suppressed by ${place}. Change it there.` });
  }
}
