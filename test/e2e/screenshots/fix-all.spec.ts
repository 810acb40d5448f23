import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Workstation } from '../pages/workstation';
import { looks, photographer } from './looks';

const largest = path.resolve(import.meta.dirname, '../../../../shared/corpus/certified-connectors/Encodian');

for (const look of existsSync(largest) ? looks : []) {
  test(`the preview of all fixes of a large connector, ${look.name}`, async () => {
    const desk = await Workstation.launch({ folder: largest, size: look.size });
    const shoot = await photographer(desk, look);
    await desk.checked();
    await desk.page.keyboard.press('Control+Shift+F');
    await expect(desk.page.getByRole('dialog')).toBeVisible();
    await desk.page.waitForTimeout(2_000);
    await shoot('fix-preview-largest');
    await desk.close();
  });
}
