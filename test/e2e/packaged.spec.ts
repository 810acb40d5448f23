import { expect, test } from '@playwright/test';
import { copyOfSample, Workstation } from './pages/workstation';

test('the packaged application checks a folder, measures its icon and keeps a history', async () => {
  const desk = await Workstation.launch({ folder: copyOfSample('with-mistakes') });
  await desk.checked();
  await expect(desk.page.getByRole('treeitem', { level: 2 }).first()).toBeVisible();
  expect(await desk.app.evaluate(({ app }) => app.isPackaged)).toBe(true);
  await desk.goTo('Icon');
  await expect(desk.page.getByRole('region', { name: 'Icon', exact: true }).locator('canvas')).toBeVisible();
  await desk.goTo('History');
  await expect(
    desk.page
      .getByRole('region', { name: 'History', exact: true })
      .getByRole('option')
      .or(desk.page.getByRole('row'))
      .first(),
  ).toBeVisible();
  await desk.close();
});
