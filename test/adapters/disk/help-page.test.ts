import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readHelpPage } from '../../../src/adapters/disk';
import { tempFolder } from '../../support/temp-folder';

it('reads the page of a rule', async () => {
  const resources = tempFolder({ 'rules/title/required.md': '# Title exists\n' });
  expect(await readHelpPage(resources, 'title/required')).toEqual({ ok: true, value: '# Title exists\n' });
});

it('says which page is missing and what to do', async () => {
  const resources = tempFolder({});
  mkdirSync(path.join(resources, 'rules/title/required.md'), { recursive: true });
  for (const rule of ['title/required', 'title/english']) {
    const page = await readHelpPage(resources, rule);
    if (page.ok) throw new Error('There is no such page.');
    expect(page.error.message).toContain(`resources/rules/${rule}.md`);
    expect(page.error.message).toContain('install the program again');
  }
});
