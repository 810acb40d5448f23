import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNamedFile, readSnapshot } from '../../../src/adapters/disk';
import { temporaryFolder } from '../../main/support/connector-folder';

const settingsFile = 'connector-review.json';
const readIcon = async (bytes: Uint8Array, name: string) => ({
  reading: { name, bytes: bytes.length, format: 'unknown' as const },
});

let root: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder: root, remove } = await temporaryFolder());
});
afterEach(() => remove());

/** Makes folders one in the other, with a connector in the innermost and settings where wanted. */
async function nested(steps: readonly string[], settingsIn: readonly number[]): Promise<string> {
  let folder = root;
  for (const [at, step] of ['', ...steps].entries()) {
    folder = path.join(folder, step);
    await mkdir(folder, { recursive: true });
    if (settingsIn.includes(at)) await writeFile(path.join(folder, settingsFile), `{"version":1,"at":${at}}`);
  }
  await writeFile(path.join(folder, 'apiDefinition.swagger.json'), '{}');
  return folder;
}

const read = async (folder: string, options: object = {}) => {
  const reading = await readSnapshot(folder, { readIcon, ...options });
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value.snapshot;
};

const names = (texts: readonly { readonly name: string }[] = []) => texts.map(({ name }) => name);

describe('settings files', () => {
  it('are found in the folder and above it, nearest first, up to the root of the repository', async () => {
    const folder = await nested(['repository', 'connectors', 'one'], [0, 1, 2, 3]);
    await mkdir(path.join(root, 'repository', '.git'));
    const snapshot = await read(folder);
    expect(names(snapshot.texts)).toContain(settingsFile);
    expect(snapshot.settings?.map(({ name, text }) => [name, text])).toEqual([
      ['../connector-review.json', '{"version":1,"at":2}'],
      ['../../connector-review.json', '{"version":1,"at":1}'],
    ]);
  });

  it('are not looked for above a connector that is a repository itself', async () => {
    const folder = await nested(['one'], [0, 1]);
    await mkdir(path.join(folder, '.git'));
    expect(await read(folder)).not.toHaveProperty('settings');
  });

  it('are not looked for more than five levels up', async () => {
    const folder = await nested(['a', 'b', 'c', 'd', 'e', 'f'], [0, 1]);
    expect(names((await read(folder)).settings)).toEqual([`${'../'.repeat(5)}${settingsFile}`]);
  });

  it('that cannot be read are named', async () => {
    const folder = await nested(['one', 'two'], []);
    await mkdir(path.join(root, 'one', settingsFile));
    await writeFile(path.join(root, settingsFile), ' '.repeat(5 * 1024 * 1024));
    expect((await read(folder)).unreadable).toEqual([
      {
        name: '../../connector-review.json',
        reason: 'it is larger than 4 MB, the most that is read. Make it smaller, then try again.',
      },
      {
        name: '../connector-review.json',
        reason: 'it is a folder, not a file. Remove or rename the folder.',
      },
    ]);
  });

  it('are never read through a link out of their folder', async () => {
    const folder = await nested(['one', 'two'], []);
    await writeFile(path.join(root, 'elsewhere.json'), '{"version":1}');
    await symlink(path.join(root, 'elsewhere.json'), path.join(folder, settingsFile));
    const snapshot = await read(folder);
    expect(names(snapshot.texts)).not.toContain(settingsFile);
    expect(names(snapshot.unreadable)).toEqual([settingsFile]);
  });

  it('can be left out, or replaced by one that is named', async () => {
    const folder = await nested(['one', 'two'], [1, 2]);
    const none = await read(folder, { settings: 'none' });
    expect([...names(none.texts), ...names(none.settings)]).toEqual(['apiDefinition.swagger.json']);
    for (const [place, shown] of [
      ['mine.json', '../../mine.json'],
      ['one/two/connector-review.json', './connector-review.json'],
    ] as const) {
      await writeFile(path.join(root, place), '{}');
      const given = await readNamedFile(path.join(root, place), 1000);
      if (!given.ok) throw new Error(given.error.message);
      const snapshot = await read(folder, { settings: given.value });
      expect([...names(snapshot.texts), ...names(snapshot.settings)]).toEqual([
        'apiDefinition.swagger.json',
        shown,
      ]);
    }
  });
});

describe('a file that a person names', () => {
  it.each<[string, string]>([
    ['nothing.json', 'it does not exist. Check the path, then try again.'],
    ['folder', 'it is a folder. Give the file.'],
    ['large.json', 'it is larger than 1 kB, the most that is read.'],
  ])('%s is refused with a reason', async (name, reason) => {
    await mkdir(path.join(root, 'folder'));
    await writeFile(path.join(root, 'large.json'), ' '.repeat(2000));
    const given = path.join(root, name);
    const file = await readNamedFile(given, 1024);
    expect(file).toEqual({
      ok: false,
      error: { code: 'unreadable', message: `"${given}" cannot be read: ${reason}` },
    });
  });
});
