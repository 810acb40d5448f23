import { create } from 'zustand';
import type { Finding } from '../../../shared/finding';
import { rememberFocus } from '../../ui/focus';
import { focusFindings } from '../findings/focus';

interface SuppressDialogState {
  /** The finding that is about to be suppressed; null while the dialog is closed. */
  readonly finding: Finding | null;
}

export const useSuppressDialog = create<SuppressDialogState>(() => ({ finding: null }));

/** Puts the keyboard back where it was before the dialog opened. */
let giveBackFocus = focusFindings;

/** Asks how and why a finding is to be suppressed. */
export function openSuppressDialog(finding: Finding): void {
  giveBackFocus = rememberFocus(focusFindings);
  useSuppressDialog.setState({ finding });
}

export function closeSuppressDialog(): void {
  useSuppressDialog.setState({ finding: null });
  giveBackFocus();
}
