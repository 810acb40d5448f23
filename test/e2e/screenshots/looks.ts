import path from 'node:path';
import type { Workstation } from '../pages/workstation';

const target = path.resolve(import.meta.dirname, '../../../screenshots');

/** How a view is photographed. */
export interface Look {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly contrast: boolean;
  readonly size: { readonly width: number; readonly height: number };
}

const usual = { width: 1440, height: 900 };

/** Light, dark, high contrast, and the smallest window. */
export const looks: readonly Look[] = [
  { name: 'light', colorScheme: 'light', contrast: false, size: usual },
  { name: 'dark', colorScheme: 'dark', contrast: false, size: usual },
  { name: 'high-contrast', colorScheme: 'dark', contrast: true, size: usual },
  { name: 'small', colorScheme: 'light', contrast: false, size: { width: 960, height: 600 } },
];

/** Gives the window the look, and pictures of it into `screenshots/<view>-<look>.png`. */
export async function photographer(
  desk: Workstation,
  { name, colorScheme, contrast }: Look,
): Promise<(view: string) => Promise<void>> {
  await desk.page.emulateMedia({ colorScheme, forcedColors: contrast ? 'active' : 'none' });
  return async (view) => {
    // Dialogs and menus fade in.
    await desk.page.waitForTimeout(700);
    await desk.page.screenshot({ path: path.join(target, `${view}-${name}.png`) });
  };
}
