import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import { copyOfSample, Workstation } from '../pages/workstation';

const target = path.resolve(import.meta.dirname, '../../../screenshots');
const largest = path.resolve(import.meta.dirname, '../../../../shared/corpus/certified-connectors/Encodian');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page, ${colorScheme}`, async () => {
    const desk = await Workstation.launch({ size: { width: 1440, height: 900 } });
    const { page } = desk;
    const shoot = async (name: string): Promise<void> => {
      await page.waitForTimeout(700);
      await page.screenshot({ path: path.join(target, `${name}-${colorScheme}.png`) });
    };
    await page.emulateMedia({ colorScheme });
    await shoot('home');

    const folder = copyOfSample('with-mistakes');
    await desk.app.evaluate(({ BrowserWindow }, opened) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('app/open-folder', { path: opened });
    }, folder);
    await desk.checked();
    await shoot('review');
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await shoot('review-selected');
    await page.keyboard.press('Control+.');
    await shoot('review-light-bulb');
    await page.keyboard.press('Escape');
    await page.locator('.squiggly-error, .squiggly-warning').first().hover({ force: true });
    await shoot('review-hover');
    for (const name of ['Icon', 'Timeline', 'History'] as const) {
      await desk.goTo(name);
      await shoot(name.toLowerCase());
    }
    if (existsSync(largest)) {
      await desk.app.evaluate(({ BrowserWindow }, opened) => {
        BrowserWindow.getAllWindows()[0]?.webContents.send('app/open-folder', { path: opened });
      }, largest);
      await page.getByText('Encodian', { exact: false }).first().waitFor();
      await desk.checked();
      await desk.goTo('Review');
      await shoot('largest');
    }
    await desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(960, 600),
    );
    await desk.goTo('Review');
    await shoot('small');
    await desk.close();
  });
}

test('high contrast', async () => {
  const desk = await Workstation.launch({
    folder: copyOfSample('with-mistakes'),
    size: { width: 1440, height: 900 },
  });
  await desk.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await desk.checked();
  await desk.page.keyboard.press('F8');
  await desk.page.waitForTimeout(700);
  await desk.page.screenshot({ path: path.join(target, 'review-high-contrast.png') });
  await desk.goTo('Icon');
  await desk.page.waitForTimeout(700);
  await desk.page.screenshot({ path: path.join(target, 'icon-high-contrast.png') });
  await desk.close();
});
