import { expect, test } from '@playwright/test';
import { copyOfSample, Workstation } from '../pages/workstation';

test('the pull request is checked with the connector, and known after a restart', async () => {
  const folder = copyOfSample('clean');
  const desk = await Workstation.launch({ folder });
  const { keyboard } = desk.page;
  const finding = desk.page.locator('[data-rule="submission/pull-request"]');
  await desk.checked();
  await expect(finding).toHaveCount(0);

  const dialog = desk.page.getByRole('dialog', { name: 'Pull request of the submission' });
  await keyboard.press('Control+Shift+P');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await keyboard.type('Quayline Berths');
  await dialog.getByRole('textbox', { name: 'Text' }).fill('- [x] Tested\n- [ ] Read the guidelines');
  await keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(finding).toHaveText(/Read the guidelines/);
  await desk.close();

  const again = await Workstation.launch({ folder, userData: desk.userData });
  await again.checked();
  const kept = again.page.locator('[data-rule="submission/pull-request"]');
  await expect(kept).toHaveCount(1);
  await again.page
    .getByRole('button', { name: 'Pull request of the submission (Ctrl+Shift+P)' })
    .press('Enter');
  const form = again.page.getByRole('dialog', { name: 'Pull request of the submission' });
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Quayline Berths');
  await form.getByRole('textbox', { name: 'Text' }).fill('');
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(form).toBeHidden();
  await expect(kept).toHaveCount(0);
  await again.close();
});

test('a fix names the pull request after the title, the finding goes, and the name can be taken back', async () => {
  const desk = await Workstation.launch({ folder: copyOfSample('clean') });
  const { page } = desk;
  const finding = page.locator('[data-rule="submission/pull-request"]');
  const dialog = page.getByRole('dialog', { name: 'Pull request of the submission' });
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await desk.checked();
  await page.getByTitle('Which rules apply depends on who submits the connector').click();
  await page.getByRole('menuitemradio', { name: 'Independent publisher' }).click();
  await page.keyboard.press('Control+Shift+P');
  await name.fill('Add Quayline Berths');
  await page.keyboard.press('Control+Enter');
  await expect(finding).toHaveText(/Add Quayline Berths/);

  await finding.click();
  await desk.details
    .getByRole('button', { name: 'Name the submission "Quayline Berths (Independent Publisher)"' })
    .click();
  await expect(finding).toHaveCount(0);
  await expect(page.locator('[data-rule="title/publisher-suffix"]')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+P');
  await expect(name).toHaveValue('Quayline Berths (Independent Publisher)');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Restore the name' }).click();
  await expect(finding).toHaveText(/Add Quayline Berths/);
  await desk.close();
});
