import type { AppCommand } from '../../shared/ipc';
import { runCommand } from './commands';

/** Keys by `[Mod+][Shift+]key`; Mod is Ctrl, or Command on macOS. The menu shows the same keys. */
const shortcuts: Readonly<Record<string, AppCommand>> = {
  'Mod+o': 'open',
  'Mod+s': 'save',
  'Mod+Shift+s': 'save-all',
  F8: 'next-finding',
  'Shift+F8': 'previous-finding',
  'Mod+1': 'show-review',
  'Mod+2': 'show-icon',
  'Mod+3': 'show-timeline',
  'Mod+4': 'show-history',
  'Mod+5': 'show-settings',
  'Mod+,': 'show-settings',
  'Mod+Shift+m': 'focus-findings',
  'Mod+Shift+f': 'fix-all',
  'Mod+Shift+h': 'suppress',
  'Mod+Shift+n': 'write-note',
  'Mod+Shift+d': 'compare',
  'Mod+Shift+p': 'pull-request',
};

/** Listens before the editor does: F8 walks all findings, not the markers of one file. */
export function listenForShortcuts(): void {
  const mac = window.workbench.platform === 'darwin';
  window.addEventListener(
    'keydown',
    (event) => {
      const mod = mac ? event.metaKey : event.ctrlKey;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const command = shortcuts[`${mod ? 'Mod+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`];
      if (command === undefined || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat || command.endsWith('finding')) void runCommand(command);
    },
    { capture: true },
  );
}
