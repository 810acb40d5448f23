import { expect, test } from '@playwright/test';
import { clearBackground, resizeIcon } from '../pages/icons';
import { copyOfSample, Workstation } from '../pages/workstation';
import { looks, photographer } from './looks';

for (const look of looks) {
  test(`fixes of the icon, ${look.name}`, async () => {
    const folder = copyOfSample('clean');
    await clearBackground(folder);
    await resizeIcon(folder, 471);
    const desk = await Workstation.launch({ folder, size: look.size });
    const { page } = desk;
    const shoot = await photographer(desk, look);
    const dialog = page.getByRole('alertdialog');
    await desk.checked();
    for (const [text, view] of [
      ['The icon is not opaque', 'icon-fill'],
      ['The icon is 471 x 471 pixels', 'icon-resample'],
    ] as const) {
      await desk.finding(text).click();
      await desk.details.getByRole('button', { name: /^(Fill|Resample)/ }).click();
      await expect(dialog).toBeVisible();
      await shoot(view);
      await dialog.getByRole('button', { name: 'Replace' }).click();
      await expect(desk.finding(text)).toHaveCount(0);
      await shoot(`${view}-done`);
    }
    await desk.close();
  });

  test(`a small icon enlarged and a pull request named, ${look.name}`, async () => {
    const folder = copyOfSample('clean');
    await resizeIcon(folder, 64);
    const desk = await Workstation.launch({ folder, size: look.size });
    const { page } = desk;
    const shoot = await photographer(desk, look);
    await desk.checked();
    await desk.finding('The icon is 64 x 64 pixels').click();
    await desk.details.getByRole('button', { name: /^Resample/ }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await shoot('icon-enlarge');
    await page.keyboard.press('Escape');
    await page.getByTitle('Which rules apply depends on who submits the connector').click();
    await page.getByRole('menuitemradio', { name: 'Independent publisher' }).click();
    await page.keyboard.press('Control+Shift+P');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Add Quayline Berths');
    await page.keyboard.press('Control+Enter');
    const finding = page.locator('[data-rule="submission/pull-request"]');
    await finding.click();
    await shoot('submission-name');
    await desk.details.getByRole('button', { name: /^Name the submission/ }).click();
    await expect(finding).toHaveCount(0);
    await shoot('submission-name-done');
    await desk.close();
  });
}
