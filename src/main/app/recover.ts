import { type App, type BrowserWindow, dialog } from 'electron';
import type { Log } from '../log/file-log';

/** A page that ends again within this time is not loaded once more. */
const PATIENCE_MS = 30_000;

/** Loads the page again when its process ends unexpectedly; unsaved texts come back as drafts. */
export function reloadAfterCrash(window: BrowserWindow, page: string, log: Log): void {
  let lastCrash = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error(`The page's process ended: ${reason}, code ${exitCode}.`);
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const again = Date.now() - lastCrash < PATIENCE_MS;
    lastCrash = Date.now();
    if (!again) {
      void window
        .loadURL(page)
        .catch((error: unknown) => log.error('The page cannot be loaded again.', error));
      return;
    }
    dialog.showErrorBox(
      'Connector Review stopped',
      `The window ended twice in a short time. Start the program again; the details are in ${log.file}.`,
    );
    window.destroy();
  });
}

/** Logs what nobody caught, in place of Electron's box with a stack trace. */
export function logUncaught(app: App, log: Log): void {
  process.on('uncaughtException', (error) => log.error('Uncaught error.', error));
  process.on('unhandledRejection', (reason) => log.error('Unhandled rejection.', reason));
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    if (reason !== 'clean-exit' && reason !== 'killed') {
      log.error(`The ${name ?? type} process ended: ${reason}, code ${exitCode}.`);
    }
  });
}
