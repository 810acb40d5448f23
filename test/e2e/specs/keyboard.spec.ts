import { expect, test } from '@playwright/test';
import { copyOfSample, Workstation } from '../pages/workstation';

test('findings are walked, fixed and saved without a mouse', async () => {
  const desk = await Workstation.launch({ folder: copyOfSample('with-mistakes') });
  await desk.checked();
  const selected = desk.page.getByRole('treeitem', { selected: true });

  await test.step('F8 and Shift+F8 go through the findings', async () => {
    await desk.page.keyboard.press('F8');
    await expect(selected).toHaveCount(1);
    const first = await selected.textContent();
    await desk.page.keyboard.press('F8');
    await expect(selected).not.toHaveText(first ?? '');
    await desk.page.keyboard.press('Shift+F8');
    await expect(selected).toHaveText(first ?? '');
  });

  await test.step('arrow keys and Enter lead from the list to the place', async () => {
    await desk.page.getByRole('tree', { name: 'Findings' }).focus();
    await desk.page.keyboard.press('Home');
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('ArrowDown');
    await expect(selected).toHaveCount(1);
    await desk.filterFindings('rule:operation/description-sentence');
    await desk.page.getByRole('tree', { name: 'Findings' }).focus();
    await desk.page.keyboard.press('Home');
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Enter');
    await expect(desk.page.locator('.monaco-editor.focused')).toBeVisible();
  });

  await test.step('the light bulb offers the fix', async () => {
    const rows = desk.page.getByRole('treeitem', { level: 2 });
    const before = await rows.count();
    await desk.page.keyboard.press('Control+.');
    await expect(desk.page.locator('.action-widget').first()).toBeVisible();
    await desk.page.keyboard.press('Enter');
    await expect(rows).toHaveCount(before - 1);
    await desk.page.keyboard.press('Control+S');
    await expect(desk.page.getByTestId('save-state')).toHaveText('All saved');
  });

  await test.step('the rule explains itself, from its help page', async () => {
    await desk.filterFindings('rule:title/restricted-words');
    await desk.finding('title').first().click();
    await desk.details.getByRole('button', { name: 'About this rule' }).press('Enter');
    await expect(desk.details.getByRole('heading', { name: 'Why it matters' })).toBeVisible();
    await expect(desk.details.getByRole('region', { name: 'Right' }).locator('pre')).toBeVisible();
    await desk.filterFindings('');
  });

  await test.step('pages by number', async () => {
    await desk.page.keyboard.press('Control+2');
    await expect(desk.page.getByRole('region', { name: 'Icon', exact: true })).toBeVisible();
    await desk.page.keyboard.press('Control+1');
    await expect(desk.page.getByRole('region', { name: 'Findings', exact: true })).toBeVisible();
  });
  await desk.close();
});
