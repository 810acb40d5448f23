import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfSample, Workstation } from '../pages/workstation';

const target = path.resolve(import.meta.dirname, '../../../screenshots');
const largest = path.resolve(import.meta.dirname, '../../../../shared/corpus/certified-connectors/Encodian');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the preview of all fixes, ${colorScheme}`, async () => {
    const desk = await Workstation.launch({
      folder: copyOfSample('with-mistakes'),
      size: { width: 1440, height: 900 },
    });
    const { page } = desk;
    const shoot = async (name: string): Promise<void> => {
      await page.waitForTimeout(700);
      await page.screenshot({ path: path.join(target, `${name}-${colorScheme}.png`) });
    };
    await page.emulateMedia({ colorScheme });
    await desk.checked();
    await page.keyboard.press('Control+Shift+F');
    await expect(page.getByRole('dialog')).toBeVisible();
    await shoot('fix-all');
    await page.keyboard.press('Escape');
    await desk.filterFindings('rule:package/unexpected-file');
    await page.getByRole('treeitem', { level: 2 }).first().click();
    await desk.details.getByRole('button', { name: 'Delete settings.json' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await shoot('fix-file');
    await page.keyboard.press('Escape');
    if (existsSync(largest)) {
      await desk.app.evaluate(({ BrowserWindow }, opened) => {
        BrowserWindow.getAllWindows()[0]?.webContents.send('app/open-folder', { path: opened });
      }, largest);
      await page.getByText('Encodian', { exact: false }).first().waitFor();
      await desk.checked();
      await page.keyboard.press('Control+Shift+F');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.waitForTimeout(2_000);
      await shoot('fix-all-largest');
      await page.keyboard.press('Escape');
    }
    await desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(960, 600),
    );
    await page.keyboard.press('Control+Shift+F');
    await expect(page.getByRole('dialog')).toBeVisible();
    await shoot('fix-all-small');
    await desk.close();
  });
}
