import { expect, it } from 'vitest';
import { connector } from '../support/builders';
import { runCli } from '../support/cli';
import { tempFolder } from '../support/temp-folder';

const { texts } = connector()
  .operation('Track', { summary: 'Track a parcel', description: 'Returns the oprientation of the parcel.' })
  .snapshot();
const files = Object.fromEntries(texts.map(({ name, text }) => [name, text]));

it('looks words up in the dictionary that ships, unless text quality is left out', async () => {
  const folder = tempFolder(files);
  const whole = await runCli(['check', folder, '--fail-on', 'never']);
  expect(whole.stdout).toContain('oprientation');
  const without = await runCli(['check', folder, '--fail-on', 'never', '--no-text-quality']);
  expect(without.stdout).not.toContain('oprientation');
});
