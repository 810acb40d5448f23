/** Start of the workstation. Nothing here awaits at top level: an ES module main would block Electron's start. */
import { app } from 'electron';
import { folderArgument, readHandOver } from './app/launch';
import { placesOf } from './app/places';
import { logUncaught } from './app/recover';
import { startWorkstation, type Workstation } from './app/workstation';
import { openLog } from './log/file-log';
import { declareAppScheme } from './security/app-protocol';
import { guardNavigation } from './security/navigation-guard';
import { pageSource } from './security/origin';
import { keepQuiet } from './security/switches';

app.setName('Connector Review');
const ownUserData = process.env.CONNECTOR_REVIEW_USER_DATA;
if (ownUserData) app.setPath('userData', ownUserData);

const source = pageSource(app.isPackaged, process.env.ELECTRON_RENDERER_URL);
const places = placesOf({
  mainFolder: import.meta.dirname,
  userData: app.getPath('userData'),
  packagedResources: app.isPackaged ? process.resourcesPath : undefined,
});
const log = openLog(places.logs);
const initialFolder = folderArgument({
  argv: process.argv,
  cwd: process.cwd(),
  namesApp: process.defaultApp === true,
});

// One window for one history: a second start hands its folder to the first and ends.
if (app.requestSingleInstanceLock({ folder: initialFolder })) {
  let workstation: Workstation | undefined;
  logUncaught(app, log);
  keepQuiet(app.commandLine, source);
  declareAppScheme();
  guardNavigation(app, source, (address) => log.info(`Denied to open ${address}`));
  app.on('second-instance', (_event, _argv, _cwd, data) => workstation?.takeOver(readHandOver(data).folder));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => workstation?.dispose());
  app
    .whenReady()
    .then(() => {
      workstation = startWorkstation({ source, places, log, initialFolder });
    })
    .catch((error: unknown) => {
      log.error('The workstation could not be started.', error);
      app.exit(1);
    });
} else {
  app.quit();
}
