import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  buildReference,
  loadReference,
  parseReference,
  referenceText,
} from '../../../src/adapters/reference';
import { connector } from '../../support/builders';
import { flatPng } from '../../support/png';
import { tempFolder } from '../../support/temp-folder';

const catalogue = {
  connectors: [
    { name: 'a', title: 'A "quoted" title' },
    { name: 'b', title: 'B', publisher: 'P', iconSha256: 'a'.repeat(64), iconDhash: '0'.repeat(16) },
  ],
  defaultIcons: ['0123456789abcdef'],
};

/** Files of a sound connector with this title. */
function files(folder: string, title: unknown): Record<string, string> {
  const { texts } = connector().set('/info/title', title).snapshot();
  return Object.fromEntries(texts.map(({ name, text }) => [path.join(folder, name), text]));
}

describe('a catalog made of folders', () => {
  it('holds title, publisher and icon of every connector, sorted', async () => {
    const folder = tempFolder({
      ...files('z/beta', 'Beta'),
      ...files('alpha', 'Alpha'),
      'alpha/icon.png': flatPng(20, 20),
      'z/beta/icon.png': 'no picture',
    });
    const built = await buildReference([path.join(folder, 'z'), path.join(folder, 'alpha'), folder]);
    expect(built).toMatchObject({ ok: true, value: { left: [] } });
    expect(built.ok && built.value.catalogue.connectors).toEqual([
      {
        name: 'alpha',
        title: 'Alpha',
        publisher: 'Parcel Desk',
        iconSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        iconDhash: '0000000000000000',
      },
      { name: 'beta', title: 'Beta', publisher: 'Parcel Desk' },
    ]);
  });

  it('takes the contact where the properties name no publisher', async () => {
    const given = connector().unsetProperty('/properties/publisher').snapshot();
    const texts = given.texts.map(({ name, text }) => [`a/${name}`, text] as const);
    const built = await buildReference([tempFolder(Object.fromEntries(texts))]);
    expect(built).toMatchObject({
      ok: true,
      value: { catalogue: { connectors: [{ publisher: 'Parcel Desk Support' }] } },
    });
  });

  it('names connectors without a title', async () => {
    const folder = tempFolder({ ...files('a', 7), ...files('b', ' '), 'c/apiDefinition.swagger.json': '{' });
    const built = await buildReference([folder]);
    expect(built).toMatchObject({ ok: true, value: { catalogue: { connectors: [] } } });
    expect(built.ok && built.value.left.map((text) => /no readable title/.test(text))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is refused for a folder without connectors', async () => {
    expect(await buildReference([tempFolder({ 'a.txt': 'x' })])).toMatchObject({
      ok: false,
      error: { code: 'no-connector' },
    });
  });
});

describe('the file of a catalog', () => {
  it('is read as it was written, and has a line for each connector', () => {
    const text = referenceText(catalogue);
    expect(parseReference(text)).toEqual({ ok: true, value: catalogue });
    expect(text.split('\n')).toHaveLength(9);
    const empty = { connectors: [] };
    expect(parseReference(referenceText(empty))).toEqual({ ok: true, value: empty });
  });

  it.each([
    ['nothing', '', 'not valid JSON'],
    ['half a file', referenceText(catalogue).slice(0, 90), 'not valid JSON'],
    ['another root', '[]', 'at its root'],
    ['another version', '{"schemaVersion":2,"connectors":[]}', 'at /schemaVersion'],
    ['no list', '{"schemaVersion":1}', 'at /connectors'],
    [
      'a connector without title',
      '{"schemaVersion":1,"connectors":[{"name":"a"}]}',
      'at /connectors/0/title',
    ],
    [
      'a hash of another length',
      '{"schemaVersion":1,"connectors":[{"name":"a","title":"A","iconDhash":"00"}]}',
      'at /connectors/0/iconDhash: must be 16',
    ],
    ['a further member', '{"schemaVersion":1,"connectors":[],"__proto__":1}', 'at its root'],
    [
      'generic icons of another type',
      '{"schemaVersion":1,"connectors":[],"defaultIcons":{}}',
      'at /defaultIcons',
    ],
  ])('is refused with its place for %s', (_, text, place) => {
    const parsed = parseReference(text);
    expect(parsed.ok ? '' : parsed.error.message).toContain(place);
    expect(parsed.ok ? '' : parsed.error.message).toMatch(/command reference\.$/);
  });
});

describe('a path to a catalog', () => {
  it('may be its file or a folder of connectors', async () => {
    const folder = tempFolder({ 'catalog.json': referenceText(catalogue), ...files('all/a', 'Alpha') });
    expect(await loadReference(path.join(folder, 'catalog.json'))).toEqual({ ok: true, value: catalogue });
    expect(await loadReference(path.join(folder, 'all'))).toMatchObject({
      ok: true,
      value: { connectors: [{ name: 'a', title: 'Alpha' }] },
    });
  });

  it('is named when there is nothing or something else', async () => {
    const folder = tempFolder({ 'broken.json': '{' });
    for (const name of ['none.json', 'broken.json']) {
      const loaded = await loadReference(path.join(folder, name));
      expect(loaded.ok ? '' : loaded.error.message).toContain(`${name}" cannot be read: it`);
    }
  });
});
