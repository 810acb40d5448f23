import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfSample, Workstation } from '../pages/workstation';

test('saving a fix changes its own bytes only: byte order mark, mixed line ends and tabs stay', async () => {
  const folder = copyOfSample('clean');
  const file = path.join(folder, 'apiProperties.json');
  const lines = readFileSync(file, 'utf8').replace('#2b5d8a', '2b5d8a').replace(/^ {2}/gm, '\t').split('\n');
  const before = `\ufeff${lines.map((line, i) => line + (i % 3 === 0 ? '\r\n' : '\n')).join('')}`;
  writeFileSync(file, before);
  const desk = await Workstation.launch({ folder });
  await desk.checked();
  await desk.page.locator('[data-rule="properties/brand-color"]').first().click();
  await desk.details
    .getByRole('button', { name: /#2b5d8a/i })
    .first()
    .click();
  await expect(desk.page.getByTestId('save-state')).toHaveText('1 unsaved file');
  await desk.page.keyboard.press('Control+S');
  await expect(desk.page.getByTestId('save-state')).toHaveText('All saved');
  expect(readFileSync(file, 'utf8')).toBe(before.replace('"2b5d8a"', '"#2b5d8a"'));
  await desk.close();
});

test('typing is checked while it happens, and undo takes it back', async () => {
  const folder = copyOfSample('clean');
  const desk = await Workstation.launch({ folder });
  await desk.checked();
  await desk.openFile('apiProperties.json');
  await desk.page.getByTestId('code-editor').click();
  await desk.page.keyboard.press('Control+End');
  await desk.page.keyboard.type(',');
  await expect(desk.page.locator('[data-rule="json/syntax"]')).toHaveCount(1);
  await expect(desk.page.locator('.squiggly-error')).toHaveCount(1);
  await desk.page.keyboard.press('Control+Z');
  await expect(desk.page.getByText('Nothing found')).toBeVisible();
  await expect(desk.page.getByTestId('save-state')).toHaveText('All saved');
  await desk.close();
});
