import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { copyOfSample, temporaryFolder, Workstation } from '../pages/workstation';

const pageOf = (desk: Workstation): Locator =>
  desk.page.getByRole('region', { name: 'Settings', exact: true });
const settingsOf = (userData: string) =>
  JSON.parse(readFileSync(path.join(userData, 'settings.json'), 'utf8'));

test('a rule is switched off without a mouse, and its findings go and come back', async () => {
  const desk = await Workstation.launch({ folder: copyOfSample('with-mistakes') });
  const { page } = desk;
  const settings = pageOf(desk);
  const rule = 'operation/description-sentence';
  const level = settings.getByRole('combobox', { name: `Level of ${rule}` });
  const findings = page.locator(`[data-rule="${rule}"]`);
  await desk.checked();
  await desk.filterFindings(`rule:${rule}`);
  await expect(findings.first()).toBeVisible();

  await test.step('its level is found from the keyboard', async () => {
    await page.keyboard.press('Control+,');
    await expect(settings).toBeVisible();
    await settings.getByRole('searchbox', { name: 'Search rules' }).focus();
    await page.keyboard.type('description-sentence');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(settings.getByRole('listbox', { name: 'Rules' })).toBeFocused();
    await expect(settings.getByRole('option', { name: rule, selected: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(level).toBeFocused();
    await expect(level).toHaveValue('default');
  });

  await test.step('off: it is written, shown, and the report says that the rule did not run', async () => {
    await page.keyboard.type('Off');
    await expect(level).toHaveValue('off');
    await expect(settings.getByRole('status').filter({ hasText: `${rule}: Off.` })).toBeAttached();
    await expect(settings.getByText('Switched off in the settings of the app.')).toBeVisible();
    await expect(settings.getByRole('option', { name: rule })).toContainText('Off');
    expect(settingsOf(desk.userData).rules).toEqual({ [rule]: 'off' });
    await page.keyboard.press('Control+1');
    await expect(findings).toHaveCount(0);
  });

  await test.step('the help page of the rule is at hand', async () => {
    await page.keyboard.press('Control+5');
    await settings.getByRole('button', { name: 'About this rule' }).press('Enter');
    await expect(settings.getByRole('heading', { name: 'Why it matters' })).toBeVisible();
  });

  await test.step('reset: the findings are back, and the keyboard stays where it was', async () => {
    await settings.getByRole('button', { name: `Reset ${rule} to its default` }).press('Enter');
    await expect(level).toHaveValue('default');
    await expect(level).toBeFocused();
    await expect(settings.getByText('Switched off in the settings of the app.')).toHaveCount(0);
    expect(settingsOf(desk.userData).rules).toEqual({});
    await page.keyboard.press('Control+1');
    await expect(findings.first()).toBeVisible();
  });
  await desk.close();
});

test('without a connector: checks, words and name are set, and outlive the end of the program', async () => {
  const first = await Workstation.launch();
  const settings = pageOf(first);
  await first.goTo('Settings');

  await test.step('a check of a rule gets a level of its own', async () => {
    await settings.getByRole('searchbox', { name: 'Search rules' }).fill('swagger/tags-unique');
    await settings.getByRole('combobox', { name: 'Level of swagger/tags-unique' }).selectOption('Info');
    await settings.getByRole('combobox', { name: 'Level of swagger/schema' }).selectOption('Warning');
    await expect(settings.getByRole('combobox', { name: 'Level of swagger/mime-types' })).toContainText(
      'As the rule (Warning)',
    );
    await settings.getByRole('searchbox', { name: 'Search rules' }).fill('');
    await settings.getByRole('checkbox', { name: 'Changed only' }).click();
    const rules = settings.getByRole('listbox', { name: 'Rules' }).getByRole('option');
    await expect(rules).toHaveCount(1);
    await expect(rules).toContainText('Warning, by check');
  });

  await test.step('words are added, refused, removed and brought back', async () => {
    await settings.getByRole('tab', { name: 'Dictionary' }).click();
    const word = settings.getByRole('textbox', { name: 'New word' });
    const words = settings.getByRole('option');
    for (const added of ['Zorblix', 'Fernhill', 'quxly']) {
      await word.fill(added);
      await word.press('Enter');
      await expect(words.filter({ hasText: added })).toBeVisible();
    }
    await expect(words).toHaveText(['Fernhill', 'quxly', 'Zorblix']);
    await word.fill('zorblix');
    await word.press('Enter');
    await expect(settings.getByText('“zorblix” is in your dictionary already.')).toBeVisible();
    await word.fill('two words');
    await word.press('Enter');
    await expect(settings.getByText('A word has no blanks.')).toBeVisible();
    await words.filter({ hasText: 'Fernhill' }).click();
    await first.page.keyboard.press('Delete');
    await expect(words).toHaveText(['quxly', 'Zorblix']);
    await settings.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(words).toHaveCount(3);
    await expect(settings.getByRole('listbox', { name: 'Words' })).toBeFocused();
    await words.filter({ hasText: 'quxly' }).click();
    await settings.getByRole('button', { name: 'Remove' }).click();
    await expect(words).toHaveText(['Fernhill', 'Zorblix']);
  });

  await test.step('the name is kept', async () => {
    await settings.getByRole('tab', { name: 'You' }).click();
    await settings.getByRole('textbox', { name: 'Your name' }).fill('Ann Reviewer');
    await expect(settings.getByText('Kept.', { exact: true })).toBeVisible();
  });
  await expect
    .poll(() => settingsOf(first.userData))
    .toEqual({
      version: 1,
      rules: { 'swagger/tags-unique': 'info', 'swagger/schema': 'warning' },
      dictionary: ['Zorblix', 'Fernhill'],
      author: 'Ann Reviewer',
    });
  await first.kill();

  const second = await Workstation.launch({ userData: first.userData });
  const again = pageOf(second);
  await test.step('everything is there after a kill', async () => {
    await second.goTo('Settings');
    await again.getByRole('tab', { name: 'You' }).click();
    await expect(again.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ann Reviewer');
    await again.getByRole('tab', { name: 'Dictionary' }).click();
    await expect(again.getByRole('option')).toHaveText(['Fernhill', 'Zorblix']);
    await again.getByRole('tab', { name: 'Rules' }).click();
    await again.getByRole('checkbox', { name: 'Changed only' }).click();
    await expect(again.getByRole('combobox', { name: 'Level of swagger/schema' })).toHaveValue('warning');
    await expect(again.getByRole('combobox', { name: 'Level of swagger/tags-unique' })).toHaveValue('info');
  });

  await test.step('all levels are reset at once, after a question', async () => {
    await again.getByRole('button', { name: 'Reset all (2)…' }).click();
    const question = second.page.getByRole('alertdialog', { name: 'Reset all levels?' });
    await question.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect(again.getByRole('button', { name: 'Reset all (2)…' })).toBeFocused();
    expect(Object.keys(settingsOf(first.userData).rules)).toHaveLength(2);
    await again.getByRole('button', { name: 'Reset all (2)…' }).click();
    await question.getByRole('button', { name: 'Reset all' }).click();
    await expect(again.getByText('Nothing is changed')).toBeVisible();
    await expect.poll(() => settingsOf(first.userData).rules).toEqual({});
    expect(settingsOf(first.userData).dictionary).toEqual(['Zorblix', 'Fernhill']);
  });
  await second.close();
});

test('a word of one’s own is spelled right in the open connector', async () => {
  const folder = copyOfSample('clean');
  const definition = path.join(folder, 'apiDefinition.swagger.json');
  const text = readFileSync(definition, 'utf8');
  const [, description = ''] = /"description": "([^"]+)\."/.exec(text) ?? [];
  writeFileSync(definition, text.replace(description, `${description} with zorblix`));
  const desk = await Workstation.launch({ folder });
  const settings = pageOf(desk);
  await desk.checked();
  await desk.filterFindings('rule:strings/spelling');
  const findings = desk.page.locator('[data-rule="strings/spelling"]');
  await expect(findings).toHaveCount(1);
  await desk.goTo('Settings');
  await settings.getByRole('tab', { name: 'Dictionary' }).click();
  const word = settings.getByRole('textbox', { name: 'New word' });
  await word.fill('Zorblix');
  await word.press('Enter');
  await expect(settings.getByRole('option', { name: 'Zorblix' })).toBeVisible();
  await desk.goTo('Review');
  await expect(findings).toHaveCount(0);
  await desk.goTo('Settings');
  await settings.getByRole('option', { name: 'Zorblix' }).click();
  await desk.page.keyboard.press('Delete');
  await expect(settings.getByText('No words of your own yet')).toBeVisible();
  await expect(word).toBeFocused();
  await desk.goTo('Review');
  await expect(findings).toHaveCount(1);
  await desk.close();
});

test('a settings file of a newer version is left alone until a person decides', async () => {
  const userData = temporaryFolder();
  mkdirSync(userData, { recursive: true });
  const file = path.join(userData, 'settings.json');
  const newer = '{ "version": 2, "rules": { "title/max-length": "off" } }';
  writeFileSync(file, newer);
  const desk = await Workstation.launch({ userData });
  const settings = pageOf(desk);
  await desk.goTo('Settings');
  await expect(settings.getByText('has version 2, and this program knows version 1.')).toBeVisible();
  await expect(settings.getByText(file)).toBeVisible();
  await settings.getByRole('button', { name: 'Try again' }).click();
  expect(readFileSync(file, 'utf8')).toBe(newer);
  await settings.getByRole('button', { name: 'Set the file aside and start anew' }).click();
  await expect(settings.getByRole('listbox', { name: 'Rules' })).toBeVisible();
  await expect(settings.getByRole('tab', { name: 'Rules' })).toBeFocused();
  expect(existsSync(file)).toBe(false);
  const aside = readdirSync(userData).find((name) => name.startsWith('settings.json.aside-')) ?? '';
  expect(readFileSync(path.join(userData, aside), 'utf8')).toBe(newer);
  await desk.close();
});
