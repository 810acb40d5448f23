import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { CodeEditor } from '../pages/code-editor';
import { copyOfSample, Workstation } from '../pages/workstation';
import { looks, photographer } from './looks';

const definitionName = 'apiDefinition.swagger.json';

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}.`);
  writeFileSync(file, text.replaceAll(from, to));
}

for (const look of looks) {
  test(`suppressed findings, ${look.name}`, async () => {
    const desk = await Workstation.launch({ folder: copyOfSample('with-mistakes'), size: look.size });
    const { page } = desk;
    const shoot = await photographer(desk, look);
    const suppress = async (filter: string, reason: string): Promise<void> => {
      await desk.filterFindings(filter);
      await page.getByRole('treeitem', { level: 2 }).first().click();
      await desk.details.getByRole('button', { name: 'Suppress…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Suppress' });
      await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
      await dialog.getByRole('textbox', { name: 'Author' }).fill('Ann Reviewer');
      await page.keyboard.press('Control+Enter');
      await expect(dialog).toBeHidden();
    };
    await desk.checked();
    await desk.filterFindings('rule:title/');
    await page.getByRole('treeitem', { level: 2 }).first().click();
    await desk.details.getByRole('button', { name: 'Suppress…' }).click();
    await shoot('suppress');
    await page.getByRole('dialog').getByRole('button', { name: 'Suppress' }).click();
    await shoot('suppress-without-reason');
    await page.keyboard.press('Escape');

    await suppress('rule:title/', 'The brand is written so, and its owner confirmed it in the request.');
    await desk.filterFindings('');
    await page.getByRole('button', { name: 'Show suppressed findings' }).click();
    await desk.filterFindings('rule:title/');
    await desk.finding('The brand is written so').click();
    await desk.filterFindings('');
    await shoot('suppressed');
    await suppress('rule:icon/', 'The picture is drawn anew for the next version.');
    await desk.goTo('Icon');
    await shoot('icon-suppressed');
    await desk.goTo('Review');
    await desk.filterFindings('');
    await desk.openFile('connector-review.json');
    await shoot('settings-file');
    await page.keyboard.press('Control+Shift+P');
    await expect(page.getByRole('dialog', { name: 'Pull request' })).toBeVisible();
    await shoot('pull-request');
    await desk.close();
  });

  test(`words, fixes and completion, ${look.name}`, async () => {
    const folder = copyOfSample('with-mistakes');
    const definition = path.join(folder, definitionName);
    const [, description = ''] = /"description": "([^"]+)\."/.exec(readFileSync(definition, 'utf8')) ?? [];
    change(definition, description, `${description} with zorblix`);
    const desk = await Workstation.launch({ folder, size: look.size });
    const { page } = desk;
    const shoot = await photographer(desk, look);
    await desk.checked();
    await desk.filterFindings('rule:strings/spelling zorblix');
    await page.getByRole('treeitem', { level: 2 }).first().click();
    await shoot('add-word');
    await page.getByRole('treeitem', { level: 2 }).first().dblclick();
    await expect(page.locator('.monaco-editor .selected-text').first()).toBeVisible();
    await page.keyboard.press('Control+.');
    await expect(page.locator('.action-widget').first()).toBeVisible();
    await shoot('add-word-light-bulb');
    await page.keyboard.press('Escape');

    await desk.filterFindings('');
    await page.keyboard.press('Control+Shift+F');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.waitForTimeout(800);
    await shoot('fix-preview');
    await page.keyboard.press('Escape');
    await desk.filterFindings('rule:package/unexpected-file');
    await page.getByRole('treeitem', { level: 2 }).first().click();
    await desk.details.getByRole('button', { name: 'Delete settings.json' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await shoot('fix-on-disk');
    await page.keyboard.press('Escape');
    await desk.filterFindings('');

    await desk.openFile(definitionName);
    const editor = new CodeEditor(desk);
    await editor.placeCursor('"x-ms-visibility": "', '"x-ms-visibility": "'.length);
    await editor.proposals();
    await shoot('completion');
    await page.keyboard.press('Escape');
    await editor.placeCursor('"operationId": "', 0);
    await page.keyboard.insertText('"",\n');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await editor.proposals();
    await shoot('completion-names');
    await page.keyboard.press('Escape');
    await editor.placeCursor('"x-ms-visibility": "', 3);
    await editor.explanation();
    await shoot('explanation');
    await desk.close();
  });

  test(`compared with an earlier version, ${look.name}`, async () => {
    const folder = copyOfSample('clean');
    const first = await Workstation.launch({ folder });
    await first.checked();
    await first.close();
    const definition = path.join(folder, definitionName);
    change(definition, '"CancelReservation"', '"DropReservation"');
    change(definition, '"in": "query"', '"in": "header"');
    const desk = await Workstation.launch({ folder, userData: first.userData, size: look.size });
    const { page } = desk;
    const shoot = await photographer(desk, look);
    await desk.checked();
    await page.getByRole('button', { name: /^Compare/ }).click();
    await expect(page.getByRole('menuitemradio', { name: /^Version of / })).toHaveCount(1);
    await shoot('compare-menu');
    await page.getByRole('menuitemradio', { name: /^Version of / }).click();
    await expect(page.getByTestId('compared')).toBeVisible();
    await page.locator('[data-rule="breaking/operation-changed"]').first().click();
    await shoot('compared');
    await desk.close();
  });
}
