import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../src/main/app/menu';
import { events } from '../../../src/shared/ipc';

function items(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? items(item.submenu as MenuItemConstructorOptions[]) : []),
  ]);
}

function menu(
  recent: Parameters<typeof menuTemplate>[0]['recent'] = [],
  platform: NodeJS.Platform = 'linux',
) {
  const done: string[] = [];
  const template = menuTemplate({
    platform,
    recent,
    actions: {
      command: (command) => done.push(command),
      openRecent: (path) => done.push(`open ${path}`),
      about: () => done.push('about'),
    },
  });
  const click = (item: MenuItemConstructorOptions | undefined): void => {
    (item?.click as unknown as (() => void) | undefined)?.();
  };
  return { done, all: items(template), click };
}

describe('menuTemplate', () => {
  it('can send every command of the contract, each from one item', () => {
    const { all, done, click } = menu();
    for (const item of all) click(item);
    const commands = events['app/command'].shape.command.options;
    expect(done.filter((entry) => entry !== 'about').sort()).toEqual([...commands].sort());
  });

  it('has no two items with the same keys', () => {
    const keys = menu()
      .all.map((item) => item.accelerator)
      .filter((key) => key !== undefined);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining(['CmdOrCtrl+O', 'CmdOrCtrl+S', 'F8', 'Shift+F8', 'CmdOrCtrl+1']),
    );
  });

  it('offers folders opened before that still exist', () => {
    const { all, done, click } = menu([
      { path: '/a & b', title: 'R&D', openedAt: '', exists: true },
      { path: '/gone', title: 'Gone', openedAt: '', exists: false },
    ]);
    const item = all.find(({ label }) => label?.includes('R&&D'));
    expect(item?.label).toBe('R&&D  (/a && b)');
    click(item);
    expect(done).toEqual(['open /a & b']);
    expect(all.some(({ label }) => label?.includes('Gone'))).toBe(false);
  });

  it('says so when there are none', () => {
    expect(
      menu().all.some(({ label, enabled }) => label === 'No folders opened yet' && enabled === false),
    ).toBe(true);
  });

  it('follows the habits of macOS', () => {
    const { all } = menu([], 'darwin');
    expect(all.some(({ role }) => role === 'appMenu')).toBe(true);
    expect(all.some(({ role }) => role === 'quit')).toBe(false);
  });
});
