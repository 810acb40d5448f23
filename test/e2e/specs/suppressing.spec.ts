import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfSample, Workstation } from '../pages/workstation';

const settingsFile = 'connector-review.json';

interface ReportedFinding {
  readonly rule: string;
  readonly suppressed?: { readonly reason: string };
}

/** What the command line says of the folder. */
function report(folder: string): readonly ReportedFinding[] {
  const cli = path.resolve(import.meta.dirname, '../../../src/cli/bin.mjs');
  const args = [cli, 'check', folder, '--format', 'json', '--fail-on', 'never'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })).connectors[0].findings;
}

test('a finding suppressed with a reason stays so after a reformat and in the command line', async () => {
  const folder = copyOfSample('with-mistakes');
  const definition = path.join(folder, 'apiDefinition.swagger.json');
  const desk = await Workstation.launch({ folder });
  await desk.checked();
  await desk.filterFindings('rule:title/');
  const rows = desk.page.getByRole('treeitem', { level: 2 });
  const count = await rows.count();
  const dialog = desk.page.getByRole('dialog', { name: 'Suppress' });

  await test.step('a reason is asked for', async () => {
    await rows.first().click();
    await desk.details.getByRole('button', { name: 'Suppress…' }).press('Enter');
    await dialog.getByRole('button', { name: 'Suppress' }).click();
    await expect(dialog.getByText('Say why, for the next person who looks.')).toBeVisible();
    expect(existsSync(path.join(folder, settingsFile))).toBe(false);
  });

  await test.step('with it the finding no longer counts, and says why', async () => {
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The brand is written so.');
    await dialog.getByRole('textbox', { name: 'Author' }).fill('Ann Reviewer');
    await desk.page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(rows).toHaveCount(count - 1);
    await expect(desk.details.getByText('The brand is written so.')).toBeVisible();
    const { suppressions } = JSON.parse(readFileSync(path.join(folder, settingsFile), 'utf8'));
    expect(suppressions).toHaveLength(1);
    expect(suppressions[0]).toMatchObject({ reason: 'The brand is written so.', author: 'Ann Reviewer' });
  });

  await test.step('it is listed on demand', async () => {
    await desk.page.getByRole('button', { name: 'Show suppressed findings' }).click();
    await expect(rows).toHaveCount(count);
    await expect(desk.finding('The brand is written so.')).toHaveCount(1);
  });

  await test.step('another layout of the file changes nothing', async () => {
    writeFileSync(definition, JSON.stringify(JSON.parse(readFileSync(definition, 'utf8')), null, 8));
    await expect(desk.page.getByText(/Changed on disk and reloaded/)).toBeVisible();
    await desk.checked();
    await expect(desk.finding('The brand is written so.')).toHaveCount(1);
    const suppressed = report(folder).filter((finding) => finding.suppressed !== undefined);
    expect(suppressed.map((finding) => finding.suppressed?.reason)).toEqual(['The brand is written so.']);
  });

  await test.step('the author is remembered, and unsaved edits of the settings are kept', async () => {
    await desk.openFile(settingsFile);
    await desk.page.getByTestId('code-editor').click();
    await desk.page.keyboard.press('Control+Home');
    await desk.page.keyboard.type('\n');
    await expect(desk.page.getByTestId('save-state')).toHaveText('1 unsaved file');
    await desk.finding(/title/i).last().click();
    const before = readFileSync(path.join(folder, settingsFile), 'utf8');
    await desk.details.getByRole('button', { name: 'Suppress…' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Author' })).toHaveValue('Ann Reviewer');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('This one as well.');
    await dialog.getByRole('button', { name: 'Suppress' }).click();
    await expect(desk.finding('This one as well.')).toHaveCount(1);
    expect(readFileSync(path.join(folder, settingsFile), 'utf8')).toBe(before);
    await desk.page.keyboard.press('Control+Shift+S');
    await expect(desk.page.getByTestId('save-state')).toHaveText('All saved');
    const after = readFileSync(path.join(folder, settingsFile), 'utf8');
    expect(after.startsWith('\n')).toBe(true);
    expect(JSON.parse(after).suppressions).toHaveLength(2);
  });

  await test.step('it can be restored', async () => {
    await desk.finding('The brand is written so.').click();
    await desk.details.getByRole('button', { name: 'Restore' }).click();
    await expect(desk.finding('The brand is written so.')).toHaveCount(0);
    await expect(rows).toHaveCount(count);
    expect(report(folder).filter((finding) => finding.suppressed !== undefined)).toHaveLength(1);
  });
  await desk.close();
});

test('a word goes into the dictionary of the connector from the editor', async () => {
  const folder = copyOfSample('clean');
  const definition = path.join(folder, 'apiDefinition.swagger.json');
  const text = readFileSync(definition, 'utf8');
  const [, description = ''] = /"description": "([^"]+)\."/.exec(text) ?? [];
  writeFileSync(definition, text.replace(description, `${description} with zorblix`));
  const desk = await Workstation.launch({ folder });
  await desk.checked();
  await desk.filterFindings('rule:strings/spelling');
  const rows = desk.page.getByRole('treeitem', { level: 2 });
  await expect(rows).toHaveCount(1);

  await test.step('with the light bulb', async () => {
    await rows.first().dblclick();
    await expect(desk.page.locator('.monaco-editor .selected-text').first()).toBeVisible();
    await desk.page.keyboard.press('Control+.');
    const menu = desk.page.locator('.action-widget');
    await menu.getByText('Add “zorblix” to the connector’s dictionary').click();
    await expect(rows).toHaveCount(0);
    const settings = JSON.parse(readFileSync(path.join(folder, settingsFile), 'utf8'));
    expect(settings.dictionary).toEqual(['zorblix']);
  });

  await test.step('the command line knows it too', () => {
    expect(report(folder).filter(({ rule }) => rule === 'strings/spelling')).toEqual([]);
  });

  await test.step('the settings file is completed and can be edited', async () => {
    await desk.openFile(settingsFile);
    await expect(desk.page.getByTestId('code-editor')).toContainText('zorblix');
  });
  await desk.close();
});
