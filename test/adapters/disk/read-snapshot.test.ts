import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits, type IconReader, readSnapshot } from '../../../src/adapters/disk';
import { tempFolder } from '../../support/temp-folder';

const definition = 'apiDefinition.swagger.json';

const readIcon: IconReader = async (bytes, name) => ({
  reading: { name, bytes: bytes.length, format: 'png' },
  preview: { width: 1, height: 1, rgba: Uint8Array.of(1, 2, 3, 4) },
});

async function read(folder: string, limits = defaultLimits) {
  const result = await readSnapshot(folder, { readIcon, limits });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const unreadable = async (folder: string) => (await read(folder)).snapshot.unreadable;

describe('readSnapshot', () => {
  it('reads names, texts, sizes, versions and the icon', async () => {
    const folder = tempFolder({
      [`group/Parcel Desk/${definition}`]: '{"swagger":"2.0"}',
      'group/Parcel Desk/Readme.md': '\ufeff# Parcel Desk\r\n',
      'group/Parcel Desk/ICON.png': 'picture',
      'group/Parcel Desk/notes.txt': 'not an artifact',
      'group/Parcel Desk/deep/er/apidefinition.swagger.json': '{}',
    });
    const given = path.join(folder, 'group', 'Parcel Desk');
    const { snapshot, iconPreview, paths, versions } = await read(given);
    expect(snapshot).toEqual({
      name: 'Parcel Desk',
      parentName: 'group',
      entries: [
        { name: 'ICON.png', kind: 'file', size: 7 },
        { name: 'Readme.md', kind: 'file', size: 18 },
        { name: definition, kind: 'file', size: 17 },
        { name: 'deep', kind: 'directory', size: 0 },
        { name: 'notes.txt', kind: 'file', size: 15 },
      ],
      nestedConnectors: ['deep/er'],
      texts: [
        { name: 'Readme.md', text: '# Parcel Desk\r\n', bytes: 18, encoding: 'utf-8', bom: true },
        { name: definition, text: '{"swagger":"2.0"}', bytes: 17, encoding: 'utf-8', bom: false },
      ],
      unreadable: [],
      icon: { name: 'ICON.png', bytes: 7, format: 'png' },
    });
    expect(iconPreview?.width).toBe(1);
    expect(paths.folder).toBe(given);
    expect(Object.keys(versions)).toEqual(['Readme.md', definition]);
    expect(versions[definition]).toMatchObject({
      size: 17,
      hash: 'ff953a99b9a5f06772e5b0fb012eaf6dd1070c8108a8a419d21213d57274e462',
    });
  });

  it('reads an icon of another kind when there is no icon.png', async () => {
    const iconIn = async (...names: readonly string[]) =>
      (await read(tempFolder(Object.fromEntries(names.map((name) => [name, 'x']))))).snapshot.icon?.name;
    expect(await iconIn('Icon.JPG', 'logo.png')).toBe('Icon.JPG');
    expect(await iconIn('Icon.JPG', 'ICON.png')).toBe('ICON.png');
    expect(await iconIn('logo.png', 'icon.txt')).toBeUndefined();
  });

  it('takes what the caller says about the submission along', async () => {
    const result = await readSnapshot(tempFolder({ [definition]: '{}' }), { readIcon, oneSubmission: true });
    expect(result.ok && result.value.snapshot.oneSubmission).toBe(true);
  });

  it('reads the same folder to the same snapshot', async () => {
    const folder = tempFolder({ [definition]: '{}', 'readme.md': 'x', 'b/z.txt': '', 'a/z.txt': '' });
    expect((await read(folder)).snapshot).toEqual((await read(folder)).snapshot);
  });

  it('reads empty files', async () => {
    const { snapshot } = await read(
      tempFolder({ [definition]: '', 'apiProperties.json': '', 'icon.png': '' }),
    );
    expect(snapshot.texts.map(({ text, bytes }) => [text, bytes])).toEqual([
      ['', 0],
      ['', 0],
    ]);
    expect(snapshot.icon).toEqual({ name: 'icon.png', bytes: 0, format: 'png' });
  });

  it('says why a folder cannot be read', async () => {
    const missing = await readSnapshot(path.join(tempFolder(), 'none'), { readIcon });
    expect(missing).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const crowded = tempFolder({ [definition]: '{}', a: '', b: '', c: '' });
    const result = await readSnapshot(crowded, { readIcon, limits: { ...defaultLimits, entries: 3 } });
    expect(!result.ok && result.error).toEqual({
      code: 'too-many-entries',
      message:
        `"${crowded}" cannot be read: it has more than 3 entries, too many for a connector. ` +
        "Give the connector's own folder.",
    });
  });

  it('does not read a text beyond the limit', async () => {
    const folder = tempFolder({ [definition]: '{}', 'readme.md': '' });
    truncateSync(path.join(folder, definition), 16 * 1024 * 1024 + 1);
    expect(await unreadable(folder)).toEqual([
      {
        name: definition,
        reason: 'it is larger than 16 MB, the most that is read. Make it smaller, then try again.',
      },
    ]);
    expect((await read(folder)).snapshot.texts.map(({ name }) => name)).toEqual(['readme.md']);
  });

  it('does not read an icon beyond the limit at all', async () => {
    const folder = tempFolder({ [definition]: '{}', 'icon.png': '' });
    truncateSync(path.join(folder, 'icon.png'), 21 * 1024 * 1024);
    const { snapshot } = await read(folder);
    expect(snapshot.icon).toEqual({
      name: 'icon.png',
      bytes: 21 * 1024 * 1024,
      format: 'unknown',
      problem: {
        kind: 'too-large',
        message: 'it is larger than 20 MB, the most that is read. Make it smaller, then try again.',
      },
    });
    expect(snapshot.unreadable).toEqual([]);
  });

  it('follows a link to a file inside the folder', async () => {
    const folder = tempFolder({ 'files/real.json': '{"a":1}' });
    symlinkSync('files/real.json', path.join(folder, definition));
    const { snapshot } = await read(folder);
    expect(snapshot.entries).toContainEqual({ name: definition, kind: 'symlink', size: 0 });
    expect(snapshot.texts.map(({ name, text }) => [name, text])).toEqual([[definition, '{"a":1}']]);
  });

  it('never follows a link out of the folder, to nothing, or in circles', async () => {
    const outside = tempFolder({ 'secret.json': '{"secret":1}' });
    const folder = tempFolder({ 'icon-dir/x': '' });
    symlinkSync(path.join(outside, 'secret.json'), path.join(folder, definition));
    symlinkSync(`../${path.basename(outside)}/secret.json`, path.join(folder, 'icon.png'));
    symlinkSync('none', path.join(folder, 'readme.md'));
    symlinkSync('script.csx', path.join(folder, 'script.csx'));
    symlinkSync('icon-dir', path.join(folder, 'intro.md'));
    const { snapshot } = await read(folder);
    expect(snapshot.texts).toEqual([]);
    expect(snapshot.unreadable).toEqual([
      {
        name: definition,
        reason: 'it is a link that leads out of the folder. Replace it by the file itself.',
      },
      { name: 'intro.md', reason: 'it is a folder, not a file. Remove or rename the folder.' },
      { name: 'readme.md', reason: 'it is a link that leads nowhere. Replace the link by the file itself.' },
      { name: 'script.csx', reason: 'it is a link that leads nowhere. Replace the link by the file itself.' },
    ]);
    expect(snapshot.icon?.problem?.kind).toBe('unreadable');
  });

  it('does not visit linked folders when it looks for nested connectors', async () => {
    const outside = tempFolder({ [definition]: '{}' });
    const folder = tempFolder({ [definition]: '{}' });
    symlinkSync(outside, path.join(folder, 'linked'));
    symlinkSync('.', path.join(folder, 'self'));
    expect((await read(folder)).snapshot.nestedConnectors).toEqual([]);
  });

  it('does not hang on pipes, sockets and folders named like files', async () => {
    const folder = tempFolder({ [definition]: '{}' });
    mkdirSync(path.join(folder, 'readme.md'));
    expect(spawnSync('mkfifo', [path.join(folder, 'apiProperties.json')]).status).toBe(0);
    const server = createServer().listen(path.join(folder, 'icon.png'));
    try {
      const { snapshot } = await read(folder);
      expect(snapshot.unreadable).toEqual([
        {
          name: 'apiProperties.json',
          reason: 'it is a pipe, socket or device, not a file. Replace it by the file itself.',
        },
        { name: 'readme.md', reason: 'it is a folder, not a file. Remove or rename the folder.' },
      ]);
      expect(snapshot.icon?.problem?.kind).toBe('unreadable');
      expect(snapshot.entries.find(({ name }) => name === 'apiProperties.json')?.kind).toBe('other');
    } finally {
      server.close();
    }
  });

  it('says so when the system does not let it read', async () => {
    const folder = tempFolder({ [definition]: '{}', 'readme.md': 'x' });
    chmodSync(path.join(folder, 'readme.md'), 0);
    // The system manager may read everything: then the file is simply read.
    const expected =
      process.getuid?.() === 0
        ? []
        : [
            {
              name: 'readme.md',
              reason: 'you are not allowed to. Give yourself permission, then try again.',
            },
          ];
    expect(await unreadable(folder)).toEqual(expected);
  });

  it('reads a few spellings of one name and refuses the rest', async () => {
    const names = ['README.md', 'Readme.md', 'readme.md', 'ReadMe.md', 'readmE.md', 'rEadme.md'];
    const folder = tempFolder(Object.fromEntries(names.map((name) => [name, name])));
    const { snapshot } = await read(folder);
    expect(snapshot.texts.map(({ name }) => name)).toEqual([
      'README.md',
      'ReadMe.md',
      'Readme.md',
      'readme.md',
    ]);
    expect(snapshot.unreadable).toHaveLength(2);
    expect(snapshot.unreadable[0]?.reason).toBe(
      'there are 6 files that differ from readme.md in case only. Keep one of them.',
    );
  });

  it('leaves the files of a save in progress out', async () => {
    const folder = tempFolder({ [definition]: '{}', '.a1b2c3.connector-review-tmp': '{' });
    expect((await read(folder)).snapshot.entries.map(({ name }) => name)).toEqual([definition]);
  });
});
