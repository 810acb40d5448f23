import { type BrowserWindow, dialog } from 'electron';

/** What closing depends on. */
export interface UnsavedInput {
  readonly window: BrowserWindow;
  /** Files with unsaved edits. */
  readonly count: () => number;
  /** True when unsaved texts are kept and offered again next time. */
  readonly areKept: boolean;
}

/** The page hands over unsaved text this long after the last key at most, milliseconds. */
const HAND_OVER_MS = 450;

/**
 * Loses no unsaved text with the window. Where texts are kept as drafts, closing waits for the last one and asks
 * nobody: they are offered again next time. Where they are not, it asks.
 */
export function guardUnsaved({ window, count, areKept }: UnsavedInput): void {
  let handedOver = false;
  window.on('close', (event) => {
    if (count() === 0) return;
    if (!areKept) {
      if (!isLossAccepted(window, count())) event.preventDefault();
      return;
    }
    if (handedOver) return;
    event.preventDefault();
    handedOver = true;
    setTimeout(() => {
      if (!window.isDestroyed()) window.close();
    }, HAND_OVER_MS);
  });
}

function isLossAccepted(window: BrowserWindow, count: number): boolean {
  const close = 0;
  const cancel = 1;
  const choice = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: `${count === 1 ? '1 file has' : `${count} files have`} unsaved changes. Close anyway?`,
    detail: 'The history cannot be written, so unsaved changes are lost when the window closes.',
    buttons: ['Close without saving', 'Cancel'],
    defaultId: cancel,
    cancelId: cancel,
    noLink: true,
  });
  return choice === close;
}
