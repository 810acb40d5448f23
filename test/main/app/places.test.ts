import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/main/app/places';
import { listSamples } from '../../../src/main/app/samples';
import { storageTrouble } from '../../../src/main/app/storage-trouble';
import { StorageError } from '../../../src/main/storage';
import { temporaryFolder } from '../support/connector-folder';

describe('placesOf', () => {
  const mainFolder = path.resolve('/program/out/main');
  const userData = path.resolve('/home/data');

  it('finds bundles beside the main script and data in the user-data folder', () => {
    const places = placesOf({ mainFolder, userData, packagedResources: undefined });
    expect(places.pages).toBe(path.resolve('/program/out/renderer'));
    expect(places.preload).toBe(path.resolve('/program/out/preload/index.cjs'));
    expect(places.samples).toBe(path.resolve('/program/resources/samples'));
    expect(places.helpResources).toBe(path.resolve('/program/resources'));
    expect(path.dirname(places.history)).toBe(userData);
  });

  it('finds samples outside the archive of a packaged program', () => {
    const packagedResources = path.resolve('/opt/app/resources');
    const places = placesOf({ mainFolder, userData, packagedResources });
    expect(places.samples).toBe(path.join(packagedResources, 'samples'));
  });
});

describe('listSamples', () => {
  it('names them by title, by folder where there is none, and is empty without any', async () => {
    const { folder, remove } = await temporaryFolder();
    for (const name of ['b', 'a', 'c']) await mkdir(path.join(folder, name));
    await writeFile(
      path.join(folder, 'a', 'apiDefinition.swagger.json'),
      '{"info":{"title":" Parcel Desk "}}',
    );
    await writeFile(path.join(folder, 'b', 'apiDefinition.swagger.json'), '{broken');
    await writeFile(path.join(folder, 'LICENSE'), '');
    const samples = await listSamples(folder);
    expect(samples.map(({ title }) => title)).toEqual(['Parcel Desk', 'b', 'c']);
    expect(samples[0]?.path).toBe(path.join(folder, 'a'));
    await remove();
    expect(await listSamples(folder)).toEqual([]);
  });
});

describe('storageTrouble', () => {
  it('tells the window once for each reason and logs every time', () => {
    const sent: unknown[] = [];
    let logged = 0;
    const trouble = storageTrouble((...event) => void sent.push(event), {
      file: '',
      info: () => undefined,
      error: () => {
        logged += 1;
      },
    });
    const full = new StorageError('storage-full', 'The disk is full.');
    trouble(full);
    trouble(full);
    trouble(new StorageError('storage-read-only', 'It is protected.'));
    trouble(new TypeError('a fault of ours'));
    expect(logged).toBe(4);
    expect(sent).toEqual([
      ['storage/problem', { kind: 'unavailable', message: 'The disk is full.' }],
      ['storage/problem', { kind: 'read-only', message: 'It is protected.' }],
    ]);
  });
});
