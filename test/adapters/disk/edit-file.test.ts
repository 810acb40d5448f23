import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editFile } from '../../../src/adapters/disk';
import { tempFolder } from '../../support/temp-folder';

const known = (content: string | Uint8Array) => ({
  size: Buffer.byteLength(content),
  hash: createHash('sha256').update(content).digest('hex'),
});

describe('editFile', () => {
  it('renames a file, also when only the case differs', async () => {
    const folder = tempFolder({ 'Icon.PNG': 'x' });
    const edit = { kind: 'rename', file: 'Icon.PNG', to: 'icon.png' } as const;
    expect(await editFile(folder, edit, { size: 1 })).toEqual({ ok: true, value: null });
    expect(readdirSync(folder)).toEqual(['icon.png']);
  });

  it('overwrites nothing', async () => {
    const folder = tempFolder({ a: 'a', b: 'b' });
    const renamed = await editFile(folder, { kind: 'rename', file: 'a', to: 'b' }, known('a'));
    expect(renamed).toMatchObject({ ok: false, error: { code: 'exists' } });
    const created = await editFile(folder, { kind: 'create', file: 'b', text: 'new' }, undefined);
    expect(created).toMatchObject({ ok: false, error: { code: 'exists' } });
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
    expect(readFileSync(path.join(folder, 'b'), 'utf8')).toBe('b');
  });

  it('creates, deletes and encodes', async () => {
    const text = '{"a": "é"}\r\n';
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const folder = tempFolder({ old: 'x', 'a.json': utf16 });
    expect((await editFile(folder, { kind: 'create', file: 'new.md', text }, undefined)).ok).toBe(true);
    expect((await editFile(folder, { kind: 'delete', file: 'old' }, known('x'))).ok).toBe(true);
    expect((await editFile(folder, { kind: 'encode', file: 'a.json' }, known(utf16))).ok).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'new.md']);
    expect(readFileSync(path.join(folder, 'a.json'), 'utf8')).toBe(text);
    expect(readFileSync(path.join(folder, 'new.md'), 'utf8')).toBe(text);
  });

  it('leaves a file alone that is not as it was', async () => {
    const folder = tempFolder({ a: 'new' });
    for (const was of [known('old'), known('longer'), { size: 4 }, undefined]) {
      const result = await editFile(folder, { kind: 'delete', file: 'a' }, was);
      expect(result).toMatchObject({ ok: false, error: { code: 'file-changed' } });
    }
    const gone = await editFile(folder, { kind: 'delete', file: 'b' }, known('b'));
    expect(gone).toMatchObject({ ok: false, error: { code: 'file-changed' } });
    expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('new');
  });

  it('stays in the folder and follows no link', async () => {
    const folder = tempFolder({ 'outside.txt': 'x', 'inner/a': 'a' });
    const inner = path.join(folder, 'inner');
    mkdirSync(path.join(inner, 'sub'));
    symlinkSync(path.join(folder, 'outside.txt'), path.join(inner, 'link'));
    for (const file of ['../outside.txt', 'sub/x', '..', '']) {
      const result = await editFile(inner, { kind: 'delete', file }, { size: 1 });
      expect(result).toMatchObject({ ok: false, error: { code: 'bad-name' } });
    }
    const away = await editFile(inner, { kind: 'rename', file: 'a', to: '../a' }, known('a'));
    expect(away).toMatchObject({ ok: false, error: { code: 'bad-name' } });
    for (const file of ['link', 'sub']) {
      const result = await editFile(inner, { kind: 'delete', file }, { size: 1 });
      expect(result).toMatchObject({ ok: false, error: { code: 'not-writable' } });
    }
    expect(readFileSync(path.join(folder, 'outside.txt'), 'utf8')).toBe('x');
  });
});
