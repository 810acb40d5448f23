import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfSample, temporaryFolder, Workstation } from '../pages/workstation';

test('broken JSON gives one clear finding and the rest goes on', async () => {
  const folder = copyOfSample('clean');
  writeFileSync(path.join(folder, 'apiDefinition.swagger.json'), '{\n  "swagger": "2.0",\n  "info": {\n');
  const desk = await Workstation.launch({ folder });
  await desk.checked();
  await expect(desk.page.locator('[data-rule="json/syntax"]')).toHaveCount(1);
  await desk.page.locator('[data-rule="json/syntax"]').dblclick();
  await expect(
    desk.page.getByRole('tab', { name: 'apiDefinition.swagger.json', selected: true }),
  ).toBeVisible();
  await desk.openFile('apiProperties.json');
  await expect(desk.page.getByTestId('code-editor')).toContainText('iconBrandColor');
  await desk.close();
});

test('a folder without a connector is refused in plain words', async () => {
  const desk = await Workstation.launch({ folder: temporaryFolder() });
  await expect(desk.page.getByText('The folder did not open')).toBeVisible();
  await expect(desk.page.getByText(/apiDefinition\.swagger\.json/).first()).toBeVisible();
  await desk.close();
});

test('deep nesting and a file that is no picture leave the window usable', async () => {
  const folder = copyOfSample('clean');
  writeFileSync(path.join(folder, 'apiDefinition.swagger.json'), '['.repeat(100_000));
  writeFileSync(path.join(folder, 'icon.png'), 'not a picture');
  const desk = await Workstation.launch({ folder });
  await desk.checked();
  await expect(desk.page.locator('[data-rule="json/syntax"]')).toHaveCount(1);
  await expect(desk.page.locator('[data-rule="icon/png"]')).toHaveCount(1);
  await desk.goTo('Icon');
  await expect(desk.page.getByRole('region', { name: 'Icon', exact: true })).toContainText(/PNG/);
  await desk.close();
});

test('a damaged history is set aside and the window works', async () => {
  const userData = temporaryFolder();
  mkdirSync(userData, { recursive: true });
  writeFileSync(path.join(userData, 'history.sqlite'), 'this is no database'.repeat(500));
  const desk = await Workstation.launch({ folder: copyOfSample('clean'), userData });
  await desk.checked();
  await expect(desk.page.getByText(/history/i).first()).toBeVisible();
  await desk.goTo('History');
  await expect(desk.page.getByRole('region', { name: 'History', exact: true })).toBeVisible();
  await desk.close();
});
