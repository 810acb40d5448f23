import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { PageSource } from '../security/origin';
import { placeWindow, readWindowState, smallestSize, writeWindowState } from './window-state';

/** What a window needs. */
export interface WindowInput {
  readonly preload: string;
  readonly source: PageSource;
  readonly stateFile: string;
  readonly title: string;
}

/** The colour behind the page until it is painted: Fluent's canvas in the current theme, so that nothing flashes. */
function canvasColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#fafafa';
}

/** Makes the workstation's window, where it was last time, and starts to load the page. */
export function createWindow({ preload, source, stateFile, title }: WindowInput): BrowserWindow {
  const kept = readWindowState(stateFile);
  const main = screen.getPrimaryDisplay();
  const areas = [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)];
  const window = new BrowserWindow({
    ...placeWindow(
      kept,
      areas.map(({ workArea }) => workArea),
    ),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    title,
    show: false,
    backgroundColor: canvasColor(),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: source.devOrigin !== undefined,
    },
  });
  if (kept?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  const recolor = (): void => window.setBackgroundColor(canvasColor());
  nativeTheme.on('updated', recolor);
  window.on('closed', () => nativeTheme.removeListener('updated', recolor));
  void window.loadURL(source.page).catch(() => window.show());
  return window;
}
