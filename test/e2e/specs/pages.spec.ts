import { expect, test } from '@playwright/test';
import { copyOfSample, Workstation } from '../pages/workstation';

test('the icon page shows picture, measurements and verdicts', async () => {
  const desk = await Workstation.launch({ folder: copyOfSample('clean') });
  await desk.checked();
  await desk.goTo('Icon');
  const page = desk.page.getByRole('region', { name: 'Icon', exact: true });
  await expect(page.locator('canvas')).toBeVisible();
  await expect(page).toContainText('230');
  await expect(page).toContainText(/#2b5d8a/i);
  const painted = await page.locator('canvas').evaluate((canvas) => {
    const c = canvas as HTMLCanvasElement;
    return (
      c.width > 0 &&
      [...(c.getContext('2d')?.getImageData(c.width / 2, c.height / 2, 1, 1).data ?? [])].some((v) => v > 0)
    );
  });
  expect(painted).toBe(true);
  await desk.close();
});

test('the timeline page estimates six regions and keeps the estimate with the submission', async () => {
  const desk = await Workstation.launch({ folder: copyOfSample('clean') });
  await desk.checked();
  await desk.goTo('Timeline');
  const page = desk.page.getByRole('region', { name: 'Timeline', exact: true });
  await page.getByLabel(/Ready/).first().fill('2026-11-25T10:00');
  for (const text of ['Testing', 'US preview', 'Australia, UK, US'])
    await expect(page.getByText(text).first()).toBeVisible();
  await expect(page).toContainText(/16 – Wed 23 Dec 2026|16 – 23 Dec 2026/);
  await page.getByRole('button', { name: /save/i }).click();
  await desk.goTo('History');
  await expect(desk.page.getByRole('region', { name: 'History', exact: true })).toContainText(
    /16 – Wed 23 Dec 2026|16 – 23 Dec 2026/,
  );
  await desk.close();
});
