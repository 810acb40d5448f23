import type { MenuItemConstructorOptions } from 'electron';
import type { AppCommand } from '../../shared/ipc';
import type { RecentFolder } from '../../shared/workspace';

/** What menu items do. */
export interface MenuActions {
  command(command: AppCommand): void;
  openRecent(path: string): void;
  about(): void;
}

/** What the menu depends on. */
export interface MenuInput {
  readonly platform: NodeJS.Platform;
  readonly recent: readonly RecentFolder[];
  readonly actions: MenuActions;
}

/** The menu bar; commands reach the window as `app/command` events. */
export function menuTemplate({ platform, recent, actions }: MenuInput): MenuItemConstructorOptions[] {
  const item = (label: string, command: AppCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    // Shown, not registered: the window listens for these keys itself, before the editor takes them.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => actions.command(command),
  });
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('&Open Folder…', 'open', 'CmdOrCtrl+O'),
        { label: 'Open &Recent', submenu: recentItems(recent, actions) },
        { type: 'separator' },
        item('&Save', 'save', 'CmdOrCtrl+S'),
        item('Save &All', 'save-all', 'CmdOrCtrl+Shift+S'),
        { type: 'separator' },
        item('&Close Folder', 'close-folder'),
        ...(isMac ? [] : ([{ type: 'separator' }, { role: 'quit', label: 'E&xit' }] as const)),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        item('&Fix All…', 'fix-all', 'CmdOrCtrl+Shift+F'),
        item('S&uppress or Restore Finding…', 'suppress', 'CmdOrCtrl+Shift+H'),
        item('Write a &Note', 'write-note', 'CmdOrCtrl+Shift+N'),
        item('&Pull Request of the Submission…', 'pull-request', 'CmdOrCtrl+Shift+P'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('&Review', 'show-review', 'CmdOrCtrl+1'),
        item('&Icon', 'show-icon', 'CmdOrCtrl+2'),
        item('&Timeline', 'show-timeline', 'CmdOrCtrl+3'),
        item('&History', 'show-history', 'CmdOrCtrl+4'),
        item('&Settings', 'show-settings', 'CmdOrCtrl+5'),
        { type: 'separator' },
        item('&Findings', 'focus-findings', 'CmdOrCtrl+Shift+M'),
        item('&Compare With…', 'compare', 'CmdOrCtrl+Shift+D'),
        { type: 'separator' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    {
      label: '&Go',
      submenu: [
        item('&Next Finding', 'next-finding', 'F8'),
        item('&Previous Finding', 'previous-finding', 'Shift+F8'),
      ],
    },
    { label: '&Help', submenu: [{ label: '&About Connector Review', click: () => actions.about() }] },
  ];
}

function recentItems(recent: readonly RecentFolder[], actions: MenuActions): MenuItemConstructorOptions[] {
  const items = recent
    .filter((folder) => folder.exists)
    .map((folder) => ({
      // "&" marks the access key of a menu item; a path's own must be doubled.
      label: `${folder.title}  (${folder.path})`.replaceAll('&', '&&'),
      click: () => actions.openRecent(folder.path),
    }));
  return items.length > 0 ? items : [{ label: 'No folders opened yet', enabled: false }];
}
