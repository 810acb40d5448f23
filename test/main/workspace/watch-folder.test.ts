import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { watchFolder } from '../../../src/main/workspace/watch-folder';
import { temporaryFolder } from '../support/connector-folder';

it('calls when a file in the folder changes', async () => {
  const { folder, remove } = await temporaryFolder();
  let stop: () => void = () => undefined;
  await new Promise<void>((resolve, reject) => {
    stop = watchFolder(folder, resolve, reject);
    void writeFile(path.join(folder, 'a.json'), '{}');
  });
  stop();
  await remove();
});

it('goes without where a folder cannot be watched', async () => {
  const { folder, remove } = await temporaryFolder();
  const trouble: unknown[] = [];
  const stop = watchFolder(
    path.join(folder, 'missing'),
    () => undefined,
    (error) => trouble.push(error),
  );
  stop();
  expect(trouble).toHaveLength(1);
  await remove();
});
