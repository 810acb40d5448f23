import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfSample, remove, Workstation } from '../pages/workstation';

const properties = 'apiProperties.json';

/** Line ends of a file of so many lines. */
const kinds = {
  LF: () => '\n',
  CRLF: () => '\r\n',
  mixed: (line: number) => (line % 3 === 0 ? '\n' : '\r\n'),
};

/** Edits of every kind; after some of them the text is checked and kept, after others not yet. */
async function edit({ page }: Workstation): Promise<void> {
  const { keyboard } = page;
  await page.getByTestId('code-editor').click();
  await keyboard.press('Control+Home');
  await keyboard.type('  \n\n');
  await page.waitForTimeout(500);
  await keyboard.press('Control+Z');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('Control+Alt+ArrowDown');
  await keyboard.press('Control+Alt+ArrowDown');
  await keyboard.press('End');
  await keyboard.type(' ü 😀');
  await keyboard.press('Escape');
  await page.waitForTimeout(500);
  await keyboard.press('Control+End');
  await keyboard.insertText('one\ntwo\r\nthree\rfour');
  await keyboard.press('Shift+ArrowUp');
  await keyboard.press('Delete');
  await page.waitForTimeout(500);
  await keyboard.press('Control+Z');
  await keyboard.press('Control+Shift+K');
  await keyboard.type('End.');
}

for (const [kind, endOf] of Object.entries(kinds)) {
  test(`the text that is kept and checked is the one in the editor, with ${kind} line ends`, async () => {
    const folder = copyOfSample('clean');
    const file = path.join(folder, properties);
    const lines = readFileSync(file, 'utf8').split(/\r?\n/);
    writeFileSync(file, lines.map((line, i) => line + (i + 1 < lines.length ? endOf(i) : '')).join(''));
    const desk = await Workstation.launch({ folder });
    await desk.checked();
    await desk.openFile(properties);
    await edit(desk);
    await expect(desk.page.locator('[data-rule="json/syntax"]')).not.toHaveCount(0);
    // Kept a third of a second after the last key.
    await desk.page.waitForTimeout(1000);
    const draft = await desk.page.evaluate(async (given) => {
      const opened = await window.workbench.call('workspace/open', { path: given });
      return opened.ok ? opened.value.drafts[0]?.text : opened.error.message;
    }, folder);
    await desk.page.keyboard.press('Control+S');
    await expect(desk.page.getByTestId('save-state')).toHaveText('All saved');
    expect(draft).toContain('End.');
    expect(draft).toBe(readFileSync(file, 'utf8'));
    await desk.close();
    remove(folder);
  });
}
