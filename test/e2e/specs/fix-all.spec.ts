import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfSample, Workstation } from '../pages/workstation';

test('all fixes are previewed, applied as one step, taken back, and only then saved', async () => {
  const folder = copyOfSample('with-mistakes');
  const definition = path.join(folder, 'apiDefinition.swagger.json');
  const before = readFileSync(definition, 'utf8').replace('who follows it.', 'who follows it');
  writeFileSync(definition, before);
  const desk = await Workstation.launch({ folder });
  await desk.checked();
  const { page } = desk;
  const dialog = page.getByRole('dialog');
  const saveState = page.getByTestId('save-state');
  const fixAll = page.getByRole('button', { name: /^Fix all/ }).first();

  await test.step('the preview shows every file before and after, and Cancel leaves everything', async () => {
    await fixAll.click();
    await expect(dialog.getByRole('heading', { name: /^\d+ fixes? in \d+ files?$/ })).toBeVisible();
    await expect(dialog.getByTestId('fix-diff').locator('.line-insert').first()).toBeVisible();
    await dialog.getByRole('tab', { name: /apiProperties/ }).click();
    await expect(dialog.getByRole('list', { name: 'Fixes in apiProperties.json' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(saveState).toHaveText('All saved');
    await expect(fixAll).toBeFocused();
  });

  await test.step('by keyboard: the shortcut opens it, Escape closes it, the focus returns', async () => {
    await page.getByRole('tree', { name: 'Findings' }).focus();
    await page.keyboard.press('Control+Shift+F');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('tree', { name: 'Findings' })).toBeFocused();
  });

  await test.step('the fixes of one rule alone', async () => {
    await desk.filterFindings('rule:operation/description-sentence');
    await page.getByRole('treeitem', { level: 2 }).first().click();
    await desk.details.getByRole('button', { name: /^Fix all \d+ of this rule$/ }).click();
    await expect(
      dialog.getByRole('heading', { name: /of operation\/description-sentence in 1 file/ }),
    ).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await desk.filterFindings('');
  });

  await test.step('Apply changes the editors and nothing on disk; each file is one undo step', async () => {
    await desk.openFile('apiDefinition.swagger.json');
    await fixAll.click();
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect(saveState).toHaveText(/^\d unsaved files?$/);
    await expect(page.getByRole('button', { name: 'Fix all', exact: true })).toBeDisabled();
    expect(readFileSync(definition, 'utf8')).toBe(before);
    const unsaved = await saveState.textContent();
    await desk.openFile('apiDefinition.swagger.json');
    await page.getByTestId('code-editor').locator('.view-lines').click();
    await page.keyboard.press('Control+Z');
    await expect(saveState).not.toHaveText(unsaved ?? '');
    await page.keyboard.press('Control+Y');
    await expect(saveState).toHaveText(unsaved ?? '');
    await page.keyboard.press('Control+Shift+S');
    await expect(saveState).toHaveText('All saved');
    expect(readFileSync(definition, 'utf8')).not.toBe(before);
  });
  await desk.close();
});

test('a fix of a whole file asks first, changes the folder, and the finding goes', async () => {
  const folder = copyOfSample('with-mistakes');
  const settings = path.join(folder, 'settings.json');
  const desk = await Workstation.launch({ folder });
  await desk.checked();
  const { page } = desk;
  const dialog = page.getByRole('alertdialog');
  await desk.filterFindings('rule:package/unexpected-file');
  await page.getByRole('treeitem', { level: 2 }).first().click();
  const fix = desk.details.getByRole('button', { name: 'Delete settings.json' });

  await fix.click();
  await expect(dialog).toContainText('undo does not take it back');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(existsSync(settings)).toBe(true);

  await fix.click();
  await dialog.getByRole('button', { name: 'Delete settings.json' }).click();
  await expect(desk.finding('settings.json')).toHaveCount(0);
  expect(existsSync(settings)).toBe(false);
  await desk.close();
});
