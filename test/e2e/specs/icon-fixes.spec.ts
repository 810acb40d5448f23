import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { clearBackground, iconFacts, resizeIcon } from '../pages/icons';
import { copyOfSample, Workstation } from '../pages/workstation';

const icon = 'icon.png';

test('an icon of 471 pixels is resampled: previewed, applied, checked anew, taken back', async () => {
  const folder = copyOfSample('clean');
  await resizeIcon(folder, 471);
  const before = readFileSync(path.join(folder, icon));
  const desk = await Workstation.launch({ folder });
  const { page } = desk;
  const dialog = page.getByRole('alertdialog');
  const finding = desk.finding('The icon is 471 x 471 pixels');
  await desk.checked();
  await finding.click();
  const fix = desk.details.getByRole('button', { name: 'Resample it to 230 x 230 pixels' });

  await test.step('the preview shows both pictures, and Cancel leaves the file', async () => {
    await fix.click();
    await expect(dialog.getByRole('img', { name: 'Before: 471 × 471 pixels' })).toBeVisible();
    await expect(dialog.getByRole('img', { name: 'After: 230 × 230 pixels' })).toBeVisible();
    await expect(dialog).toContainText(`${before.length.toLocaleString('en-US')} bytes`);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    await expect(fix).toBeFocused();
    expect(readFileSync(path.join(folder, icon)).equals(before)).toBe(true);
  });

  await test.step('Replace writes it, keeps the old one, and the finding goes', async () => {
    await fix.click();
    await dialog.getByRole('button', { name: 'Replace' }).click();
    await expect(finding).toHaveCount(0);
    expect(await iconFacts(folder)).toEqual({ width: 230, height: 230, opaque: true });
    const kept = path.join(desk.userData, 'replaced-icons');
    expect(readdirSync(kept).map((name) => readFileSync(path.join(kept, name)).equals(before))).toEqual([
      true,
    ]);
    await desk.goTo('Icon');
    await expect(page.getByRole('img', { name: 'Icon, 230 by 230 pixels' })).toBeVisible();
  });

  await test.step('Undo puts the old one back', async () => {
    await desk.goTo('Review');
    await page.getByRole('button', { name: 'Restore the picture' }).click();
    await expect(finding).toHaveCount(1);
    expect(readFileSync(path.join(folder, icon)).equals(before)).toBe(true);
  });
  await desk.close();
});

test('a see-through icon is filled with the brand color', async () => {
  const folder = copyOfSample('clean');
  await clearBackground(folder);
  expect((await iconFacts(folder)).opaque).toBe(false);
  const desk = await Workstation.launch({ folder });
  const { page } = desk;
  await desk.checked();
  await desk.goTo('Icon');
  await page.getByRole('button', { name: 'Fill the background with #2b5d8a' }).first().click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('img', { name: /^After/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Replace' }).click();
  await desk.goTo('Review');
  await desk.filterFindings('rule:icon/');
  await expect(page.getByRole('treeitem', { level: 2 })).toHaveCount(0);
  expect(await iconFacts(folder)).toEqual({ width: 230, height: 230, opaque: true });
  await desk.close();
});

test('an icon that changed on disk after it was shown is left alone', async () => {
  const folder = copyOfSample('clean');
  await resizeIcon(folder, 471);
  const desk = await Workstation.launch({ folder });
  const { page } = desk;
  await desk.checked();
  await desk.finding('The icon is 471 x 471 pixels').click();
  await desk.details.getByRole('button', { name: 'Resample it to 230 x 230 pixels' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toBeVisible();
  await resizeIcon(folder, 300);
  const other = readFileSync(path.join(folder, icon));
  await dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(page.getByText(/Choose (it|the fix) again|was left alone/)).toBeVisible();
  expect(readFileSync(path.join(folder, icon)).equals(other)).toBe(true);
  await desk.close();
});
