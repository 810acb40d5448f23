import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepCopy, readKnownFile, replaceFile, userDataFolder } from '../../../src/adapters/disk';
import { tempFolder } from '../../support/temp-folder';

const old = Uint8Array.of(1, 2, 3);
const fresh = Uint8Array.of(4, 5);
const known = (content: Uint8Array) => ({
  size: content.length,
  hash: createHash('sha256').update(content).digest('hex'),
});
const read = (folder: string, name = 'icon.png') => new Uint8Array(readFileSync(path.join(folder, name)));

describe('replaceFile', () => {
  it('writes the new bytes, keeps permissions, and leaves nothing else behind', async () => {
    const folder = tempFolder({ 'icon.png': old });
    chmodSync(path.join(folder, 'icon.png'), 0o640);
    const done = await replaceFile(folder, 'icon.png', fresh, known(old));
    expect(done).toMatchObject({ ok: true, value: known(fresh) });
    expect(read(folder)).toEqual(fresh);
    expect(readdirSync(folder)).toEqual(['icon.png']);
    if (process.platform !== 'win32')
      expect(statSync(path.join(folder, 'icon.png')).mode & 0o777).toBe(0o640);
  });

  it('leaves a file alone that is another one by now, or gone', async () => {
    const folder = tempFolder({ 'icon.png': Uint8Array.of(1, 2, 4) });
    for (const name of ['icon.png', 'none.png']) {
      const done = await replaceFile(folder, name, fresh, known(old));
      expect(done).toMatchObject({ ok: false, error: { code: 'file-changed' } });
    }
    expect(read(folder)).toEqual(Uint8Array.of(1, 2, 4));
    expect(readdirSync(folder)).toEqual(['icon.png']);
  });

  it('stays in the folder, follows no link and takes no folder for a file', async () => {
    const folder = tempFolder({ 'outside.png': old, 'inner/a.txt': 'a' });
    const inner = path.join(folder, 'inner');
    symlinkSync(path.join(folder, 'outside.png'), path.join(inner, 'icon.png'));
    mkdirSync(path.join(inner, 'sub'));
    for (const [name, code] of [
      ['../outside.png', 'bad-name'],
      ['', 'bad-name'],
      ['icon.png', 'not-writable'],
      ['sub', 'not-writable'],
    ] as const) {
      expect(await replaceFile(inner, name, fresh, known(old))).toMatchObject({ error: { code } });
      expect((await readKnownFile(inner, name, known(old))).ok).toBe(false);
    }
    expect(read(folder, 'outside.png')).toEqual(old);
    expect(await replaceFile(path.join(folder, 'none'), 'icon.png', fresh, known(old))).toMatchObject({
      error: { code: 'not-writable' },
    });
  });
});

describe('readKnownFile', () => {
  it('gives the bytes of the very file that was known', async () => {
    const folder = tempFolder({ 'icon.png': old });
    expect(await readKnownFile(folder, 'icon.png', known(old))).toEqual({ ok: true, value: old });
    const other = await readKnownFile(folder, 'icon.png', known(fresh));
    expect(other).toMatchObject({ ok: false, error: { code: 'file-changed' } });
  });
});

describe('keepCopy', () => {
  it('keeps equal bytes once, under a name that says whose they are', async () => {
    const folder = path.join(tempFolder(), 'deep', 'kept');
    const copy = await keepCopy(folder, '../Parcel/Desk', old);
    expect(copy).toEqual(await keepCopy(folder, '../Parcel/Desk', old));
    const [name, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(name).toMatch(/^Parcel Desk [\da-f]{16}\.png$/);
    expect(copy).toEqual({ ok: true, value: path.join(folder, name ?? '') });
    expect(read(folder, name)).toEqual(old);
    await keepCopy(folder, '...', fresh);
    expect(readdirSync(folder).some((file) => /^[\da-f]{16}\.png$/.test(file))).toBe(true);
  });

  it('says why it cannot', async () => {
    const folder = tempFolder({ taken: 'x' });
    const copy = await keepCopy(path.join(folder, 'taken'), 'a', old);
    expect(copy).toMatchObject({ ok: false, error: { code: 'not-writable' } });
  });
});

describe('userDataFolder', () => {
  const home = path.resolve('/home/ann');
  it.each([
    ['linux', {}, path.join(home, '.config', 'Connector Review')],
    ['linux', { XDG_CONFIG_HOME: '/xdg' }, path.join('/xdg', 'Connector Review')],
    ['darwin', {}, path.join(home, 'Library', 'Application Support', 'Connector Review')],
    ['win32', { APPDATA: '/roaming' }, path.join('/roaming', 'Connector Review')],
    ['linux', { CONNECTOR_REVIEW_USER_DATA: '/own' }, path.resolve('/own')],
  ] as const)('on %s with %j is %s', (platform, env, folder) => {
    expect(userDataFolder({ env, platform, home })).toBe(folder);
  });
});
