import { create } from 'zustand';
import type { Finding } from '../../../shared/finding';

interface SuppressDialogState {
  /** The finding that is about to be suppressed; null while the dialog is closed. */
  readonly finding: Finding | null;
}

export const useSuppressDialog = create<SuppressDialogState>(() => ({ finding: null }));

/** Asks how and why a finding is to be suppressed. */
export function openSuppressDialog(finding: Finding): void {
  useSuppressDialog.setState({ finding });
}

export function closeSuppressDialog(): void {
  useSuppressDialog.setState({ finding: null });
}
