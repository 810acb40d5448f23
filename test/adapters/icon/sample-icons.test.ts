import path from 'node:path';
import { expect, it } from 'vitest';
import { readSnapshot } from '../../../src/adapters/disk';
import { readIcon } from '../../../src/adapters/icon';
import { checkConnector } from '../../../src/engine';
import { rules } from '../../../src/engine/rules';

const iconRules = rules.filter(({ info }) => info.id.startsWith('icon/'));

async function iconFindings(sample: string): Promise<readonly string[]> {
  const folder = path.resolve(import.meta.dirname, '../../../resources/samples', sample);
  const read = await readSnapshot(folder, { readIcon });
  if (!read.ok) throw new Error(read.error.message);
  const { findings } = checkConnector(read.value.snapshot, { rules: iconRules, publisher: 'verified' });
  return findings.map(({ check, severity }) => `${check} ${severity}`).sort();
}

it('the icon of the clean sample passes every icon rule', async () => {
  expect(await iconFindings('clean')).toEqual([]);
});

it('the icon of the sample with mistakes shows what goes wrong most', async () => {
  expect(await iconFindings('with-mistakes')).toEqual([
    'icon/brand-color-match error',
    'icon/logo-size warning',
    'icon/rounded-corners warning',
    'icon/size warning',
    'icon/square error',
    'icon/transparent-background error',
  ]);
});
