import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import { temporaryFolder, Workstation } from '../pages/workstation';
import { looks, photographer } from './looks';

const sample = path.resolve(import.meta.dirname, '../../../resources/samples/with-mistakes');

/** The picture of the README: copy `screenshots/readme-light.png` to `resources/readme/review.png`. */
test('the review page for the README', async () => {
  const folder = path.join(temporaryFolder(), 'submissions/fernhill-helpdesk');
  mkdirSync(path.dirname(folder), { recursive: true });
  cpSync(sample, folder, { recursive: true });
  const desk = await Workstation.launch({ folder, size: { width: 1360, height: 840 } });
  const [light] = looks;
  if (light === undefined) throw new Error('There is no light look.');
  const shoot = await photographer(desk, light);
  await desk.checked();
  await desk.finding('carries a schema').click();
  await desk.page.keyboard.press('Enter');
  await shoot('readme');
  await desk.close();
});
