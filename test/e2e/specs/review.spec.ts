import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfSample, temporaryFolder, Workstation } from '../pages/workstation';

test('a reviewer opens a connector, fixes one finding, saves, notes, and finds all of it again', async () => {
  const folder = copyOfSample('with-mistakes');
  const properties = path.join(folder, 'apiProperties.json');
  const userData = temporaryFolder();
  let desk = await Workstation.launch({ folder, userData });
  await desk.checked();

  await test.step('squiggles stand under the text of their findings', async () => {
    await expect(
      desk.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first(),
    ).toBeVisible();
    await desk.filterFindings('rule:properties/brand-color');
    await desk
      .finding(/iconBrandColor|brand/i)
      .first()
      .dblclick();
    await expect(desk.page.getByRole('tab', { name: 'apiProperties.json', selected: true })).toBeVisible();
    const selected = await desk.page.evaluate(
      () => document.querySelector('.monaco-editor .selected-text') !== null,
    );
    expect(selected).toBe(true);
  });

  await test.step('a quick fix changes the text, and the finding goes', async () => {
    const before = readFileSync(properties, 'utf8');
    const rows = desk.page.getByRole('treeitem', { level: 2 });
    const count = await rows.count();
    await desk.details.getByRole('button', { name: /#/ }).first().click();
    await expect(desk.page.getByTestId('save-state')).toHaveText('1 unsaved file');
    await expect(rows).toHaveCount(count - 1);
    expect(readFileSync(properties, 'utf8')).toBe(before);
    await desk.page.keyboard.press('Control+S');
    await expect(desk.page.getByTestId('save-state')).toHaveText('All saved');
    expect(readFileSync(properties, 'utf8')).not.toBe(before);
  });

  await test.step('a note on a finding is kept', async () => {
    await desk.filterFindings('rule:title/');
    await desk.finding('title').first().click();
    await desk.details.getByRole('textbox').fill('Ask for the product name.');
    await desk.page.keyboard.press('Control+Enter');
    await expect(
      desk.details.getByRole('listitem').filter({ hasText: 'Ask for the product name.' }),
    ).toBeVisible();
  });

  await test.step('a note stays with its finding when the next version is saved', async () => {
    await desk.filterFindings('rule:operation/description-sentence');
    await desk.page.getByRole('treeitem', { level: 2 }).first().click();
    await desk.details.getByRole('button', { name: 'Add a full stop' }).click();
    await expect(desk.page.getByTestId('save-state')).toHaveText('1 unsaved file');
    await desk.page.keyboard.press('Control+S');
    await expect(desk.page.getByTestId('save-state')).toHaveText('All saved');
    await desk.filterFindings('rule:title/');
    await desk.finding('title').first().click();
    await expect(desk.details.getByText('Ask for the product name.')).toBeVisible();
    await desk.close();
  });

  await test.step('after a restart everything is there', async () => {
    desk = await Workstation.launch({ folder, userData });
    await desk.checked();
    await desk.filterFindings('rule:title/');
    await desk.finding('title').first().click();
    await expect(desk.details.getByText('Ask for the product name.')).toBeVisible();
    await desk.goTo('History');
    const history = desk.page.getByRole('region', { name: 'History', exact: true });
    await expect(history.getByText('Ask for the product name.').first()).toBeVisible();
    await desk.close();
  });
});

test('unsaved edits survive a kill', async () => {
  const folder = copyOfSample('clean');
  const userData = temporaryFolder();
  let desk = await Workstation.launch({ folder, userData });
  await desk.checked();
  await desk.openFile('readme.md');
  await desk.page.getByTestId('code-editor').click();
  await desk.page.keyboard.press('Control+End');
  await desk.page.keyboard.type('Words nobody saved.');
  await expect(desk.page.getByTestId('save-state')).toHaveText('1 unsaved file');
  // The draft is written within a third of a second after the last key.
  await expect(async () => {
    const drafts = await desk.page.evaluate(
      (p) => window.workbench.call('workspace/open', { path: p }),
      folder,
    );
    expect(JSON.stringify(drafts)).toContain('Words nobody saved.');
  }).toPass();
  await desk.kill();

  desk = await Workstation.launch({ folder, userData });
  await desk.checked();
  await desk.openFile('readme.md');
  await desk.page.getByTestId('code-editor').click();
  await desk.page.keyboard.press('Control+End');
  await expect(desk.page.getByTestId('code-editor')).toContainText('nobody');
  expect(await desk.editorText()).toContain('Words nobody saved.');
  expect(readFileSync(path.join(folder, 'readme.md'), 'utf8')).not.toContain('Words nobody saved.');
  await desk.close();
});

test('a file changed by something else is never overwritten silently', async () => {
  const folder = copyOfSample('clean');
  const readme = path.join(folder, 'readme.md');
  const desk = await Workstation.launch({ folder });
  await desk.checked();
  await desk.openFile('readme.md');

  await test.step('without own edits the window follows the disk', async () => {
    writeFileSync(readme, `${readFileSync(readme, 'utf8')}\nA line from elsewhere.\n`);
    await expect(desk.page.getByText(/Changed on disk and reloaded/)).toBeVisible();
    expect(await desk.page.getByTestId('save-state').textContent()).toBe('All saved');
  });

  await test.step('with own edits it asks', async () => {
    await desk.page.getByTestId('code-editor').click();
    await desk.page.keyboard.press('Control+Home');
    await desk.page.keyboard.type('Mine. ');
    writeFileSync(readme, 'Theirs.\n');
    await expect(desk.page.getByText('readme.md changed on disk.')).toBeVisible();
    await desk.page.keyboard.press('Control+S');
    expect(readFileSync(readme, 'utf8')).toBe('Theirs.\n');
    await desk.page.getByRole('button', { name: 'Keep mine and overwrite' }).click();
    await expect(desk.page.getByTestId('save-state')).toHaveText('All saved');
    expect(readFileSync(readme, 'utf8')).toContain('Mine. ');
  });
  await desk.close();
});
