import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connectorFolder } from '../../../src/main/workspace/connector-folder';
import { temporaryFolder, writeConnector } from '../support/connector-folder';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
});
afterEach(() => remove());

async function connectorAt(...steps: readonly string[]): Promise<string> {
  const target = path.join(folder, ...steps);
  await mkdir(target, { recursive: true });
  await writeConnector(target);
  return target;
}

it('is the folder itself when it holds a connector', async () => {
  await connectorAt();
  expect(await connectorFolder(folder)).toEqual({ ok: true, value: folder });
  expect(await connectorFolder(`${folder}${path.sep}`)).toEqual({ ok: true, value: folder });
});

it('is the folder of a file', async () => {
  await connectorAt();
  expect(await connectorFolder(path.join(folder, 'apiProperties.json'))).toEqual({ ok: true, value: folder });
});

it('is the only connector below', async () => {
  const inner = await connectorAt('Contoso', 'connector');
  await writeFile(path.join(folder, 'LICENSE'), 'MIT');
  expect(await connectorFolder(folder)).toEqual({ ok: true, value: inner });
});

it('lists several connectors, one path a line', async () => {
  const second = await connectorAt('b');
  const first = await connectorAt('a');
  expect(await connectorFolder(folder)).toEqual({
    ok: false,
    error: { code: 'several-connectors', message: `${first}\n${second}` },
  });
});

it('says what is wrong with anything else', async () => {
  expect(await connectorFolder(folder)).toMatchObject({ ok: false, error: { code: 'no-connector' } });
  const missing = await connectorFolder(path.join(folder, 'missing'));
  expect(missing).toMatchObject({ ok: false, error: { code: 'not-found' } });
});
