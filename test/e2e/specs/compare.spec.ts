import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfSample, Workstation } from '../pages/workstation';

test('a renamed operation is found when the connector is compared with its earlier version', async () => {
  const folder = copyOfSample('clean');
  const desk = await Workstation.launch({ folder });
  await desk.checked();
  await desk.openFile('apiDefinition.swagger.json');
  await desk.page.getByTestId('code-editor').click();

  await desk.page.keyboard.press('Control+H');
  await desk.page.getByRole('textbox', { name: 'Find', exact: true }).fill('"CancelReservation"');
  await desk.page.getByRole('textbox', { name: 'Replace', exact: true }).fill('"DropReservation"');
  await desk.page.keyboard.press('Control+Alt+Enter');
  await desk.page.keyboard.press('Escape');
  await expect(desk.page.getByTestId('save-state')).toHaveText('1 unsaved file');
  await desk.page.keyboard.press('Control+S');
  await expect(desk.page.getByTestId('save-state')).toHaveText('All saved');
  expect(readFileSync(path.join(folder, 'apiDefinition.swagger.json'), 'utf8')).toContain('DropReservation');

  // From the keyboard alone.
  const compare = desk.page.getByRole('button', { name: 'Compare with' });
  await expect(async () => {
    await compare.press('Enter');
    await expect(desk.page.getByRole('menuitemradio', { name: /^Version of / })).toHaveCount(1, {
      timeout: 1000,
    });
  }).toPass();
  await desk.page.getByRole('menuitemradio', { name: /^Version of / }).press('Enter');
  await expect(desk.page.getByTestId('compared')).toHaveText(/^Compared with version of /);
  const renamed = desk.page.locator('[data-rule="breaking/operation-changed"]');
  await expect(renamed).toHaveCount(1);
  await renamed.click();
  await expect(desk.details).toContainText('"CancelReservation"');
  await expect(desk.details).toContainText('"DropReservation"');
  await expect(desk.page.getByText(/^Ln \d+, Col \d+$/)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.page.emulateMedia({ colorScheme });
    await desk.page.screenshot({ path: test.info().outputPath(`compared-${colorScheme}.png`) });
  }
  await desk.close();

  const again = await Workstation.launch({ folder, userData: desk.userData });
  await again.checked();
  await expect(again.page.getByTestId('compared')).toHaveText(/^Compared with version of /);
  await expect(again.page.locator('[data-rule="breaking/operation-changed"]')).toHaveCount(1);
  await again.page.getByRole('button', { name: 'Compared' }).click();
  await again.page.getByRole('menuitemradio', { name: 'Nothing' }).click();
  await expect(again.page.getByTestId('compared')).toHaveCount(0);
  await expect(again.page.locator('[data-rule="breaking/operation-changed"]')).toHaveCount(0);
  await again.close();
});
