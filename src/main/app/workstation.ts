import { app, type BrowserWindow, dialog, Menu, session } from 'electron';
import { keepCopy } from '../../adapters/disk';
import { readHelpPage } from '../../adapters/disk/help-page';
import type { RecentFolder } from '../../shared/workspace';
import { serveAll } from '../ipc';
import { createSend } from '../ipc/send';
import { recentFolders, type Services } from '../ipc/services';
import type { Log } from '../log/file-log';
import { EngineClient } from '../processes/engine-client';
import { forkUtility } from '../processes/fork';
import { IconClient } from '../processes/icon-client';
import { serveAppScheme } from '../security/app-protocol';
import { guardNetwork } from '../security/network-guard';
import type { PageSource } from '../security/origin';
import { denyPermissions } from '../security/permissions';
import { isTrustedSender } from '../security/sender';
import { openUserSettings } from '../settings/user-settings';
import { openStorage } from '../storage';
import { Workspaces } from '../workspace/workspaces';
import { showAbout } from './about';
import { menuTemplate } from './menu';
import type { Places } from './places';
import { reloadAfterCrash } from './recover';
import { listSamples } from './samples';
import { storageTrouble } from './storage-trouble';
import { guardUnsaved } from './unsaved';
import { createWindow } from './window';

/** Megabytes: room for all that a check of a large definition makes, which is garbage right after it. */
const engineYoungSpace = 64;

/** What the workstation is started with. */
export interface WorkstationInput {
  readonly source: PageSource;
  readonly places: Places;
  readonly log: Log;
  readonly initialFolder: string | null;
}

/** The running workstation: one window, one history. */
export interface Workstation {
  /** Comes to the front, with a folder when a second start named one. */
  takeOver(folder: string | null): void;
  dispose(): void;
}

/** Puts everything together and opens the window. The app must be ready. */
export function startWorkstation({ source, places, log, initialFolder }: WorkstationInput): Workstation {
  let unsaved = 0;
  let window: BrowserWindow | undefined;
  const page = () => (window === undefined || window.isDestroyed() ? undefined : window.webContents);
  const send = createSend(page);

  const browser = session.defaultSession;
  serveAppScheme(browser, places.pages);
  guardNetwork(browser, source, (address) => log.info(`Blocked ${address.slice(0, 200)}`));
  denyPermissions(browser);

  const { storage, status } = openStorage(places.history);
  if (status.kind !== 'ready') log.error(`History: ${status.message}`);
  const engine = new EngineClient(
    () => forkUtility(places.engineProcess, 'Connector Review rules', engineYoungSpace),
    (what) => log.error(`Rules: ${what}`),
  );
  const icons = new IconClient(
    () => forkUtility(places.iconProcess, 'Connector Review icons'),
    (what) => log.error(`Icons: ${what}`),
  );
  const userSettings = openUserSettings(places.userSettings, (what) => log.error(what));
  const workspaces = new Workspaces({
    userSettings: () => userSettings.settings,
    readIcon: icons.read,
    editIcon: icons.edit,
    keepReplaced: (connector, bytes) => keepCopy(places.replacedIcons, connector, bytes),
    engine,
    storage,
    onStorageTrouble: storageTrouble(send, log),
    onRecentChanged: () => installMenu(),
    send,
    log,
    now: () => new Date(),
  });
  const services: Services = {
    version: app.getVersion(),
    initialFolder,
    samples: () => listSamples(places.samples),
    helpPage: (rule) => readHelpPage(places.helpResources, rule),
    storage,
    storageStatus: status,
    workspaces,
    userSettings,
    chooseFolder: async () => {
      if (window === undefined) return null;
      const chosen = await dialog.showOpenDialog(window, {
        title: 'Open the folder of a connector',
        properties: ['openDirectory'],
      });
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    setUnsaved: (count) => {
      unsaved = count;
      window?.setDocumentEdited(count > 0);
    },
    onRecentChanged: () => installMenu(),
  };
  serveAll(services, { log, isTrusted: (sender) => isTrustedSender(sender, page()?.id, source) });

  function installMenu(): void {
    let recent: readonly RecentFolder[] = [];
    try {
      recent = recentFolders({ storage });
    } catch (error) {
      log.error('The folders opened before cannot be read.', error);
    }
    const template = menuTemplate({
      platform: process.platform,
      recent,
      actions: {
        command: (command) => send('app/command', { command }),
        openRecent: (path) => send('app/open-folder', { path }),
        about: () => window && showAbout(window, services.version, places.history, places.logs),
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  installMenu();
  window = createWindow({
    preload: places.preload,
    source,
    stateFile: places.windowState,
    title: 'Connector Review',
  });
  window.on('focus', () => void workspaces.recheck());
  engine.warmUp();
  guardUnsaved({ window, count: () => unsaved, areKept: storage !== null && !storage.readOnly });
  reloadAfterCrash(window, source.page, log);

  return {
    takeOver: (folder) => {
      if (window === undefined || window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.focus();
      if (folder !== null) send('app/open-folder', { path: folder });
    },
    dispose: () => {
      workspaces.dispose();
      engine.dispose();
      icons.dispose();
      storage?.close();
    },
  };
}
