import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveLimits, readArchive, readPackageArchive } from '../../../src/adapters/archive';
import { tempFolder } from '../../support/temp-folder';
import { packageZip, solutionZip, zipFiles, zipOf } from '../../support/zip';

const read = (bytes: Uint8Array, limits = archiveLimits) => readArchive(bytes, 'package.zip', false, limits);

/** The package with this in place of its inner archive. */
const around = (inner: Uint8Array) => zipFiles({ 'intro.md': 'x', 'inner.zip': inner });

describe('a sound package', () => {
  it('is read layer by layer', async () => {
    const reading = await read(packageZip());
    expect(reading.outer).toEqual({
      name: 'package.zip',
      entries: [
        { path: 'intro.md', kind: 'file' },
        { path: 'parcel-desk.pdpkg.zip', kind: 'file' },
      ],
    });
    expect(reading.assets?.name).toBe('parcel-desk.pdpkg.zip');
    expect(reading.assets?.problem).toBeUndefined();
    expect(reading.solutions.map(({ name, nodes }) => [name, nodes])).toEqual([
      ['Connector.zip', { connector: true, workflows: false, plugin: false }],
      ['Flow.zip', { connector: true, workflows: true, plugin: false }],
    ]);
  });

  it('is opened no deeper than its solutions', async () => {
    const deep = zipFiles({ 'customizations.xml': '<a/>', 'Connector/more.zip': 'no archive at all' });
    const { solutions } = await read(packageZip({ 'a.zip': deep }));
    expect(solutions).toMatchObject([{ nodes: { connector: false } }]);
    expect(solutions[0]?.problem).toBeUndefined();
  });

  it('may write its customizations in UTF-16', async () => {
    const xml = Buffer.from('\ufeff<a><Connector x="1"/></a>', 'utf16le');
    const { solutions } = await read(packageZip({ 'a.zip': zipFiles({ 'Customizations.xml': xml }) }));
    expect(solutions[0]?.nodes?.connector).toBe(true);
  });
});

describe('a hostile or broken archive', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'it is no zip archive'],
    ['text', new TextEncoder().encode('PK, they said'), 'it is no zip archive'],
    ['half an archive', packageZip().slice(0, 300), 'it is no zip archive'],
    ['an entry that climbs', zipFiles({ '../evil.md': 'x' }), '"../evil.md" leads out of the archive'],
    [
      'an entry that climbs the Windows way',
      zipFiles({ 'a\\..\\..\\evil.md': 'x' }),
      'leads out of the archive',
    ],
    ['an absolute entry', zipFiles({ '/etc/evil': 'x' }), 'leads out of the archive'],
    ['an entry with a drive', zipFiles({ 'C:/evil': 'x' }), 'leads out of the archive'],
    ['a link', zipOf([{ path: 'intro.md', mode: 0o120777, content: '/etc/passwd' }]), '"intro.md" is a link'],
    ['the same name twice', zipOf([{ path: 'a.md' }, { path: 'a.md' }]), 'it holds "a.md" twice'],
    [
      'names equal but for case',
      zipOf([{ path: 'A.md' }, { path: 'a.MD' }]),
      'and "A.md", which Windows takes',
    ],
  ])('is refused for %s', async (_, bytes, reason) => {
    const { outer, assets, solutions } = await read(bytes);
    expect(outer.problem).toContain(reason);
    expect(outer.problem).toMatch(/\.$/);
    expect({ entries: outer.entries, assets, solutions }).toEqual({
      entries: [],
      assets: undefined,
      solutions: [],
    });
  });

  it('is refused for too many entries', async () => {
    const many = zipOf(Array.from({ length: 21 }, (_, index) => ({ path: `${index}.md` })));
    const { outer } = await read(many, { ...archiveLimits, entries: 20 });
    expect(outer.problem).toContain('more than 20 entries');
  });

  it.each<[string, Uint8Array, string]>([
    ['no archive', around(new Uint8Array([1, 2, 3])), 'it is no zip archive'],
    [
      'a wrong checksum',
      zipOf([{ path: 'inner.zip', content: zipFiles({ a: '' }), claims: { crc: 1 } }]),
      'its checksum is wrong',
    ],
    [
      'less than it claims',
      zipOf([{ path: 'inner.zip', content: 'abc', claims: { size: 9 } }]),
      'it is damaged',
    ],
    [
      'more than it claims',
      zipOf([{ path: 'inner.zip', content: 'abcdefghi', claims: { size: 3 } }]),
      'it is damaged',
    ],
    [
      'a password',
      zipOf([{ path: 'inner.zip', content: 'abc', encrypted: true }]),
      'protected by a password',
    ],
    [
      'a size beyond all bounds',
      zipOf([{ path: 'inner.zip', content: 'abc', claims: { size: 0xfffffff0 } }]),
      'takes more than 128 MB unpacked',
    ],
    ['a bomb', around(new Uint8Array(8 * 1024 * 1024)), 'grows more than 200 times'],
  ])('names an inner archive with %s', async (_, bytes, reason) => {
    const { outer, assets } = await read(bytes);
    expect(outer.problem).toBeUndefined();
    expect(assets?.problem).toContain(reason);
  });

  it('is given up when all layers together grow too large', async () => {
    const content = Buffer.from(Array.from({ length: 3000 }, (_, index) => `${index * 7919}`).join(' '));
    const solution = zipFiles({ 'customizations.xml': content });
    const { solutions } = await read(packageZip({ 'a.zip': solution, 'b.zip': solution }), {
      ...archiveLimits,
      inflatedBytes: 60_000,
    });
    expect(solutions.some(({ problem }) => problem?.includes('the most that is read'))).toBe(true);
  });

  it.each<[string, Record<string, string>, string]>([
    ['without customizations', { 'solution.xml': '<a/>' }, 'no customizations.xml'],
    ['with customizations that are no XML', { 'customizations.xml': 'hello' }, 'not readable as XML'],
    ['with customizations cut off', { 'customizations.xml': '<a><Connector x="' }, 'not readable as XML'],
  ])('names a solution %s', async (_, files, reason) => {
    const { solutions } = await read(
      packageZip({ 'a.zip': zipFiles(files), 'b.zip': solutionZip(['connector']) }),
    );
    expect(solutions[0]?.problem).toContain(reason);
    expect(solutions[1]?.nodes?.connector).toBe(true);
  });
});

describe('a path', () => {
  it('becomes a snapshot with the archive and nothing else', async () => {
    const folder = tempFolder({ 'parcel.zip': packageZip() });
    const snapshot = await readPackageArchive(path.join(folder, 'parcel.zip'), { aiPlugin: true });
    expect(snapshot).toMatchObject({
      ok: true,
      value: { name: 'parcel.zip', texts: [], archive: { aiPlugin: true, outer: { name: 'parcel.zip' } } },
    });
  });

  it('may be a link to an archive', async () => {
    const folder = tempFolder({ 'real/parcel.zip': packageZip() });
    symlinkSync(path.join(folder, 'real', 'parcel.zip'), path.join(folder, 'link.zip'));
    const snapshot = await readPackageArchive(path.join(folder, 'link.zip'));
    expect(snapshot).toMatchObject({ ok: true, value: { archive: { outer: { name: 'link.zip' } } } });
  });

  it('is refused when there is nothing, a folder, or too much', async () => {
    const folder = tempFolder({ 'folder.zip/a': 'x', 'parcel.zip': packageZip() });
    expect(await readPackageArchive(path.join(folder, 'none.zip'))).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await readPackageArchive(path.join(folder, 'folder.zip'))).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('it is a folder') },
    });
    const limits = { ...archiveLimits, archiveBytes: 10 };
    expect(await readPackageArchive(path.join(folder, 'parcel.zip'), { limits })).toMatchObject({
      ok: false,
      error: { code: 'too-large' },
    });
  });
});
