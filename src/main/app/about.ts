import { type BrowserWindow, dialog } from 'electron';

/** Shows version and places of data. */
export function showAbout(window: BrowserWindow, version: string, history: string, logs: string): void {
  void dialog.showMessageBox(window, {
    type: 'info',
    title: 'About Connector Review',
    message: `Connector Review ${version}`,
    detail: [
      'Checks, fixes, reviews and tracks Power Platform connector submissions. Works offline: it never uses the network.',
      `History and notes: ${history}`,
      `Logs: ${logs}`,
      `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}, Node ${process.versions.node}`,
    ].join('\n\n'),
    buttons: ['Close'],
    noLink: true,
  });
}
