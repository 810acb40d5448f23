import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfSample, temporaryFolder, Workstation } from '../pages/workstation';

test('a folder opens from the dialog, the samples and the recent ones', async () => {
  const folder = copyOfSample('with-mistakes');
  const desk = await Workstation.launch();
  const title = desk.page.getByRole('banner').getByRole('heading', { level: 1 });

  await test.step('dialog', async () => {
    await desk.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, folder);
    await desk.page.getByRole('button', { name: 'Open folder' }).click();
    await desk.checked();
    await expect(title).toHaveText('Fernhill Helpdesk Connector');
  });

  await test.step('recent and samples', async () => {
    await desk.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []);
      items?.find((item) => item.label.includes('Close Folder'))?.click();
    });
    await expect(desk.page.getByRole('region', { name: 'Recent' })).toContainText(path.basename(folder));
    await desk.page
      .getByRole('region', { name: 'Samples' })
      .getByRole('button', { name: /Quayline/ })
      .click();
    await desk.checked();
    await expect(title).toHaveText('Quayline Berths');
    await expect(desk.page.getByText('Nothing found')).toBeVisible();
  });

  await test.step('one folder after the other', async () => {
    await expect(desk.page.getByTestId('code-editor')).toContainText('Quayline');
    await desk.app.evaluate(({ BrowserWindow }, opened) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('app/open-folder', { path: opened });
    }, folder);
    await expect(title).toHaveText('Fernhill Helpdesk Connector');
    await expect(desk.page.getByTestId('code-editor')).toContainText('Fernhill');
  });
  await desk.close();
});

test('the publisher kind decides which rules apply', async () => {
  const desk = await Workstation.launch({ folder: copyOfSample('clean') });
  await desk.checked();
  await expect(desk.page.getByText('Nothing found')).toBeVisible();
  await desk.page.getByRole('button', { name: /Verified publisher/ }).click();
  await desk.page.getByRole('menuitemradio', { name: 'Independent publisher' }).click();
  await expect(desk.page.locator('[data-rule="properties/brand-color-independent"]')).toHaveCount(1);
  await expect(desk.page.locator('[data-rule="icon/independent-none"]')).toHaveCount(1);
  await desk.close();
});

test('a folder of several connectors lists them to choose from', async () => {
  const collection = temporaryFolder();
  for (const name of ['clean', 'with-mistakes'] as const) {
    cpSync(copyOfSample(name), path.join(collection, name), { recursive: true });
  }
  const desk = await Workstation.launch({ folder: collection });
  const list = desk.page.getByRole('region', { name: 'This folder holds 2 connectors: choose one' });
  await list.getByRole('button', { name: /clean/ }).click();
  await desk.checked();
  await expect(desk.page.getByText('Nothing found')).toBeVisible();
  await desk.close();
});
