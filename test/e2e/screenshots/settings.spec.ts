import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfSample, temporaryFolder, Workstation } from '../pages/workstation';
import { looks, photographer } from './looks';

const words = Array.from({ length: 400 }, (_, number) => `word${number}`);

for (const look of looks) {
  test(`settings, ${look.name}`, async () => {
    const userData = temporaryFolder();
    const file = path.join(userData, 'settings.json');
    const rules = {
      'icon/size': 'warning',
      'swagger/schema': 'info',
      'swagger/tags-unique': 'off',
      'operation/description-sentence': 'off',
    };
    writeFileSync(file, JSON.stringify({ version: 1, rules, dictionary: ['Zorblix', 'Fernhill', ...words] }));
    const desk = await Workstation.launch({
      folder: copyOfSample('with-mistakes'),
      userData,
      size: look.size,
    });
    const { page } = desk;
    const shoot = await photographer(desk, look);
    await desk.checked();
    const settings = page.getByRole('region', { name: 'Settings', exact: true });
    const search = settings.getByRole('searchbox', { name: 'Search rules' });
    await desk.goTo('Settings');
    await expect(settings.getByRole('listbox', { name: 'Rules' })).toBeVisible();
    await settings.getByRole('heading', { name: 'Settings' }).hover();
    await shoot('settings-rules');
    await search.fill('swagger/schema');
    await settings.getByRole('option', { name: 'swagger/schema' }).click();
    await shoot('settings-checks');
    await search.fill('operation/description-sentence');
    await settings.getByRole('option', { name: 'operation/description-sentence' }).click();
    await settings.getByRole('button', { name: 'About this rule' }).click();
    await settings.getByRole('combobox').focus();
    await search.fill('');
    await settings.getByRole('checkbox', { name: 'Changed only' }).click();
    await shoot('settings-changed');
    await settings.getByRole('button', { name: /^Reset all/ }).click();
    await shoot('settings-reset-all');
    await page.keyboard.press('Escape');
    await settings.getByRole('tab', { name: 'Dictionary' }).click();
    await settings.getByRole('option', { name: 'Fernhill' }).click();
    await page.keyboard.press('Delete');
    await shoot('settings-dictionary');
    await settings.getByRole('tab', { name: 'You' }).click();
    await settings.getByRole('textbox', { name: 'Your name' }).fill('Ann Reviewer');
    await shoot('settings-you');
    await desk.close();

    writeFileSync(file, '{ "version": 1, "rules": { }');
    const broken = await Workstation.launch({ userData, size: look.size });
    const shootBroken = await photographer(broken, look);
    await broken.goTo('Settings');
    await broken.page.getByRole('heading', { name: 'The settings cannot be followed' }).hover();
    await shootBroken('settings-unusable');
    await broken.close();
  });
}
