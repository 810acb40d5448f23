import fs, {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileVersion, readSnapshot, saveText } from '../../../src/adapters/disk';
import { tempFolder } from '../../support/temp-folder';

const file = 'apiProperties.json';
const plain = { encoding: 'utf-8', bom: false } as const;

async function versionIn(folder: string, name = file): Promise<FileVersion | undefined> {
  const reading = await readSnapshot(folder, {
    readIcon: async (bytes, icon) => ({ reading: { name: icon, bytes: bytes.length, format: 'unknown' } }),
  });
  return reading.ok ? reading.value.versions[name] : undefined;
}

const contentOf = (folder: string, name = file): string => readFileSync(path.join(folder, name), 'utf8');

describe('saveText', () => {
  it('replaces the content and gives the new version', async () => {
    const folder = tempFolder({ [file]: '{}' });
    const saved = await saveText(folder, file, '{"a":1}\r\n', plain, await versionIn(folder), false);
    expect(contentOf(folder)).toBe('{"a":1}\r\n');
    expect(saved).toEqual({ ok: true, value: { outcome: 'saved', version: await versionIn(folder) } });
    expect(readdirSync(folder)).toEqual([file]);
  });

  it('creates a file when none was expected', async () => {
    const folder = tempFolder();
    expect(await saveText(folder, 'readme.md', '# x', plain, undefined, false)).toMatchObject({ ok: true });
    expect(contentOf(folder, 'readme.md')).toBe('# x');
  });

  it('keeps permissions, encoding and mark', async () => {
    const folder = tempFolder({ [file]: '{}' });
    chmodSync(path.join(folder, file), 0o640);
    const form = { encoding: 'utf-16le', bom: true } as const;
    await saveText(folder, file, 'ø', form, await versionIn(folder), false);
    expect([...readFileSync(path.join(folder, file))]).toEqual([0xff, 0xfe, 0xf8, 0x00]);
    expect(statSync(path.join(folder, file)).mode & 0o777).toBe(0o640);
  });

  it('refuses a file that changed, appeared or went away, unless told to overwrite', async () => {
    const folder = tempFolder({ [file]: '{}' });
    const version = await versionIn(folder);
    writeFileSync(path.join(folder, file), '{"by":"another program"}');
    const now = await versionIn(folder);
    expect(await saveText(folder, file, 'mine', plain, version, false)).toEqual({
      ok: true,
      value: { outcome: 'changed-on-disk', version: now },
    });
    expect(await saveText(folder, file, 'mine', plain, undefined, false)).toMatchObject({
      value: { outcome: 'changed-on-disk' },
    });
    expect(contentOf(folder)).toBe('{"by":"another program"}');
    fs.rmSync(path.join(folder, file));
    expect(await saveText(folder, file, 'mine', plain, version, false)).toEqual({
      ok: true,
      value: { outcome: 'changed-on-disk' },
    });
    expect(readdirSync(folder)).toEqual([]);
    expect(await saveText(folder, file, 'mine', plain, version, true)).toMatchObject({
      value: { outcome: 'saved' },
    });
    expect(contentOf(folder)).toBe('mine');
  });

  it('does not take a touched file for a changed one', async () => {
    const folder = tempFolder({ [file]: '{}' });
    const version = await versionIn(folder);
    utimesSync(path.join(folder, file), 1, 1);
    expect(await saveText(folder, file, 'mine', plain, version, false)).toMatchObject({
      value: { outcome: 'saved' },
    });
  });

  it('writes through a link inside the folder and never through one that leads out', async () => {
    const outside = tempFolder({ 'victim.json': 'untouched' });
    const folder = tempFolder({ 'files/real.json': 'old' });
    symlinkSync('files/real.json', path.join(folder, file));
    expect(await saveText(folder, file, 'new', plain, await versionIn(folder), false)).toMatchObject({
      ok: true,
    });
    expect(contentOf(folder, 'files/real.json')).toBe('new');
    expect(fs.lstatSync(path.join(folder, file)).isSymbolicLink()).toBe(true);

    symlinkSync(path.join(outside, 'victim.json'), path.join(folder, 'readme.md'));
    const refused = await saveText(folder, 'readme.md', 'new', plain, undefined, true);
    expect(!refused.ok && refused.error.message).toBe(
      'readme.md cannot be saved: it is a link that leads out of the folder. Replace it by the file itself.',
    );
    expect(contentOf(outside, 'victim.json')).toBe('untouched');
  });

  it('takes plain file names only', async () => {
    const folder = tempFolder({ 'sub/x.json': 'untouched' });
    for (const name of ['', '.', '..', '../x.json', 'sub/x.json', 'a\0b', path.join(folder, 'x')]) {
      expect(await saveText(folder, name, 'new', plain, undefined, true), name).toMatchObject({
        ok: false,
        error: { code: 'bad-name' },
      });
    }
    expect(contentOf(folder, 'sub/x.json')).toBe('untouched');
  });

  it('writes nothing when a character does not fit the encoding', async () => {
    const folder = tempFolder({ [file]: 'old' });
    const form = { encoding: 'windows-1252', bom: false } as const;
    const result = await saveText(folder, file, 'a → b', form, await versionIn(folder), false);
    expect(!result.ok && result.error.message).toContain(
      'apiProperties.json cannot be saved: The character "→"',
    );
    expect(contentOf(folder)).toBe('old');
  });

  it('says so when the folder is gone or a folder is in the way', async () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, file));
    expect(await saveText(folder, file, 'x', plain, undefined, true)).toMatchObject({
      ok: false,
      error: {
        message:
          'apiProperties.json cannot be saved: it is a folder, not a file. Remove or rename the folder.',
      },
    });
    expect(await saveText(path.join(folder, 'gone'), file, 'x', plain, undefined, true)).toMatchObject({
      ok: false,
      error: { code: 'not-writable' },
    });
  });

  it('removes what a crash left behind long ago, and nothing younger', async () => {
    const folder = tempFolder({
      [file]: 'old',
      '.aaaa.connector-review-tmp': 'half a fi',
      '.bbbb.connector-review-tmp': 'a save in progress',
    });
    utimesSync(path.join(folder, '.aaaa.connector-review-tmp'), 1, 1);
    await saveText(folder, file, 'new', plain, await versionIn(folder), false);
    expect(existsSync(path.join(folder, '.aaaa.connector-review-tmp'))).toBe(false);
    expect(existsSync(path.join(folder, '.bbbb.connector-review-tmp'))).toBe(true);
  });

  it('saves any text so that it is read back equal', async () => {
    const folder = tempFolder({ [file]: '' });
    const encodings = fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), encodings, async (text, encoding) => {
        const saved = await saveText(folder, file, text, { encoding, bom: true }, undefined, true);
        expect(saved).toMatchObject({
          ok: true,
          value: { outcome: 'saved', version: await versionIn(folder) },
        });
        const again = await saveText(
          folder,
          file,
          text,
          { encoding, bom: true },
          saved.ok ? saved.value.version : undefined,
          false,
        );
        expect(again).toMatchObject({ ok: true, value: { outcome: 'saved' } });
        const reading = await readSnapshot(folder, {
          readIcon: async (bytes, name) => ({ reading: { name, bytes: bytes.length, format: 'unknown' } }),
        });
        expect(reading.ok && reading.value.snapshot.texts[0]).toMatchObject({ text, encoding, bom: true });
      }),
      { numRuns: 30 },
    );
  });
});
