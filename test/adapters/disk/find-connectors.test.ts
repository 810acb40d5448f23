import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits, findConnectors } from '../../../src/adapters/disk';
import { addFiles, tempFolder } from '../../support/temp-folder';

const definition = 'apiDefinition.swagger.json';

/** Found folders, relative to what was given. */
async function found(folder: string): Promise<readonly string[]> {
  const result = await findConnectors(folder);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.map((connector) => (connector === folder ? '.' : connector.slice(folder.length + 1)));
}

async function failure(given: string, limits = defaultLimits) {
  const result = await findConnectors(given, limits);
  if (result.ok) throw new Error(`found ${result.value.join()}`);
  return result.error;
}

describe('findConnectors', () => {
  it('takes a folder with a definition for itself, in any spelling', async () => {
    expect(await found(tempFolder({ 'APIDEFINITION.swagger.JSON': '{}' }))).toEqual(['.']);
  });

  it('takes a folder with a properties file alone for a connector', async () => {
    expect(await found(tempFolder({ 'apiProperties.json': '{}' }))).toEqual(['.']);
  });

  it('takes a connector that holds further connectors for one', async () => {
    expect(await found(tempFolder({ [definition]: '{}', [`inner/${definition}`]: '{}' }))).toEqual(['.']);
  });

  it('finds the connectors below, sorted, at most three levels down', async () => {
    const folder = tempFolder({
      [`b/${definition}`]: '{}',
      [`a/x/${definition}`]: '{}',
      [`a b/${definition}`]: '{}',
      [`1/2/3/${definition}`]: '{}',
      [`1/2/3/4/5/${definition}`]: '{}',
      [`deep/2/3/4/${definition}`]: '{}',
      [`node_modules/x/${definition}`]: '{}',
      [`.git/x/${definition}`]: '{}',
      'README.md': '# Our connectors',
    });
    expect(await found(folder)).toEqual(['1/2/3', 'a/x', 'a b', 'b']);
  });

  it('counts a folder beside connectors whose definition is missing or misnamed', async () => {
    const folder = tempFolder({
      [`set/good/${definition}`]: '{}',
      'set/readme only/README.md': '# Proposal',
      'set/misnamed/swagger.json': '{}',
      'set/pictures/a.svg': '',
      'docs/readme.md': '# Docs',
    });
    expect(await found(folder)).toEqual(['set/good', 'set/misnamed', 'set/readme only']);
  });

  it('counts a folder that cannot be listed, so that it is not passed over in silence', async () => {
    const crowded = Object.fromEntries(['1', '2', '3', '4'].map((name) => [`crowded/${name}`, '']));
    const folder = tempFolder({ [`a/${definition}`]: '{}', ...crowded });
    expect(await findConnectors(folder, { ...defaultLimits, entries: 3 })).toEqual({
      ok: true,
      value: [`${folder}/a`, `${folder}/crowded`],
    });
  });

  it('does not follow links below the given folder, but the given folder may be one', async () => {
    const folder = tempFolder({ [`real/${definition}`]: '{}' });
    symlinkSync('real', path.join(folder, 'link'));
    symlinkSync('..', path.join(folder, 'real', 'up'));
    expect(await found(folder)).toEqual(['real']);
    expect(await found(path.join(folder, 'link'))).toEqual(['.']);
  });

  it('gives paths as they were given, with a trailing slash dropped', async () => {
    const folder = tempFolder({ [`a/${definition}`]: '{}' });
    expect(await findConnectors(`${folder}//`)).toEqual({ ok: true, value: [`${folder}/a`] });
    expect(await findConnectors(`${folder}/a/`)).toEqual({ ok: true, value: [`${folder}/a`] });
    const relative = path.relative('.', folder);
    expect(await findConnectors(relative)).toEqual({ ok: true, value: [`${relative}/a`] });
  });

  it('says what is wrong with a path that is not there, a file, or a folder without connectors', async () => {
    const folder = tempFolder({ [`a/${definition}`]: '{}', 'empty/notes.txt': '' });
    expect(await failure(`${folder}/none`)).toEqual({
      code: 'not-found',
      message: `"${folder}/none" does not exist. Check the path, then try again.`,
    });
    expect(await failure(`${folder}/a/${definition}`)).toEqual({
      code: 'not-a-folder',
      message: `"${folder}/a/${definition}" is a file. Give the connector's folder instead: "${folder}/a"`,
    });
    const { code, message } = await failure(`${folder}/empty`);
    expect(code).toBe('no-connector');
    expect(message).toContain(`"${folder}/empty" holds no connector`);
    expect(message).toContain('apiDefinition.swagger.json or apiProperties.json');
    expect((await failure(`${folder}/a/${definition}/x`)).code).toBe('unreadable');
    expect((await failure('nul\0byte')).code).toBe('not-found');
  });

  it('takes a folder that holds other files of a connector alone, given by itself', async () => {
    const folder = tempFolder({ 'alone/README.md': '# Plan', 'other/x.swagger.json': '{}' });
    expect(await findConnectors(`${folder}/alone`)).toEqual({ ok: true, value: [`${folder}/alone`] });
    expect(await findConnectors(`${folder}/other`)).toEqual({ ok: true, value: [`${folder}/other`] });
    expect((await failure(folder)).code).toBe('no-connector');
  });

  it('gives up clearly on folders too large to search', async () => {
    const folder = tempFolder({ [`z/${definition}`]: '{}' });
    for (let at = 0; at < 12; at += 1) mkdirSync(path.join(folder, `f${at}`));
    expect((await failure(folder, { ...defaultLimits, searchedFolders: 5 })).code).toBe('too-many-folders');
    expect((await failure(folder, { ...defaultLimits, entries: 5 })).code).toBe('too-many-entries');
    expect(await findConnectors(folder, { ...defaultLimits, searchedFolders: 14 })).toMatchObject({
      ok: true,
    });
    addFiles(folder, Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`many/${at}.txt`, ''])));
    writeFileSync(path.join(folder, 'x'), '');
    expect((await failure(folder, { ...defaultLimits, searchedFolders: 1 })).code).toBe('too-many-folders');
  });
});
