import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfSample, Workstation } from '../pages/workstation';

test('a reviewer needs no mouse: suppress, restore, fix all, undo, compare, note', async () => {
  const folder = copyOfSample('with-mistakes');
  const settings = path.join(folder, 'connector-review.json');
  const desk = await Workstation.launch({ folder });
  const { page } = desk;
  const { keyboard } = page;
  const tree = page.getByRole('tree', { name: 'Findings' });
  const selected = page.getByRole('treeitem', { selected: true });
  const saveState = page.getByTestId('save-state');
  await desk.checked();

  await test.step('F8 and Ctrl+Shift+H suppress a finding, the reason has the focus', async () => {
    await keyboard.press('F8');
    await expect(selected).toHaveCount(1);
    await keyboard.press('Control+Shift+H');
    const dialog = page.getByRole('dialog', { name: 'Suppress' });
    await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator('.monaco-editor.focused')).toBeVisible();
    await keyboard.press('Control+Shift+H');
    await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused();
    await keyboard.type('The brand is written so.');
    await keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(desk.details.getByText('The brand is written so.')).toBeVisible();
    await expect(page.locator('.monaco-editor.focused')).toBeVisible();
    expect(existsSync(settings)).toBe(true);
    await keyboard.press('F8');
    await expect(page.getByRole('treeitem', { level: 2 }).first()).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('F8');
    const second = await selected.textContent();
    await keyboard.press('Control+Shift+H');
    await keyboard.type('So is this.');
    await keyboard.press('Control+Shift+F');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.locator('.monaco-editor.focused')).toBeVisible();
    await expect(selected).toHaveCount(0);
    await keyboard.press('F8');
    await expect(selected).toHaveCount(1);
    await expect(page.getByRole('treeitem', { level: 2 }).nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(selected).not.toHaveText(second ?? '');
  });

  await test.step('the same keys restore it', async () => {
    await page.getByRole('button', { name: 'Show suppressed findings' }).press('Enter');
    await desk.finding('The brand is written so.').click();
    await keyboard.press('Control+Shift+H');
    await expect(desk.details.getByText('The brand is written so.')).toBeHidden();
    const { suppressions } = JSON.parse(readFileSync(settings, 'utf8'));
    expect(suppressions).toMatchObject([{ reason: 'So is this.' }]);
  });

  await test.step('Restore by its button leaves the keyboard in the findings', async () => {
    await keyboard.press('Control+Shift+H');
    await keyboard.type('Once more.');
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await desk.details.getByRole('button', { name: 'Restore' }).press('Enter');
    await expect(desk.details.getByRole('button', { name: 'Restore' })).toBeHidden();
    await expect(tree).toBeFocused();
  });

  await test.step('a note on the finding, from any page', async () => {
    await keyboard.press('Control+3');
    await keyboard.press('Control+Shift+N');
    await expect(desk.details.getByRole('textbox', { name: 'New note' })).toBeFocused();
    await keyboard.type('Ask the publisher.');
    await keyboard.press('Control+Enter');
    await expect(desk.details.getByText('Ask the publisher.')).toBeVisible();
    await expect(desk.details.getByRole('textbox', { name: 'New note' })).toBeFocused();
    await keyboard.press('Control+2');
    await keyboard.press('Control+Shift+M');
    await expect(tree).toBeFocused();
  });

  await test.step('fix all: cancel, apply, undo', async () => {
    const dialog = page.getByRole('dialog');
    await keyboard.press('Control+Shift+F');
    await expect(dialog).toBeVisible();
    await keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(tree).toBeFocused();
    await keyboard.press('Control+Shift+F');
    await expect(dialog).toBeVisible();
    await keyboard.press('Control+Enter');
    await expect(dialog).toHaveCount(0);
    await expect(saveState).toHaveText('2 unsaved files');
    await expect(tree).toBeFocused();
    await keyboard.press('F8');
    await expect(page.locator('.monaco-editor.focused')).toBeVisible();
    await keyboard.press('Control+Z');
    await expect(saveState).toHaveText('1 unsaved file');
  });

  await test.step('the versions to compare with', async () => {
    await keyboard.press('Control+Shift+D');
    await expect(page.getByRole('menuitemradio', { name: 'Nothing' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Compare with/ })).toBeFocused();
  });
  await desk.close();
});
