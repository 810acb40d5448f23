import { describe, expect, it } from 'vitest';
import { Connector, type DocumentCache } from '../../../src/engine/model/connector';
import { connector } from '../../support/builders';

describe('the publisher kind', () => {
  const inferred = (parts: { parentName?: string; name?: string; title?: unknown }) => {
    const { title = 'Parcel Desk', ...names } = parts;
    const given = connector()
      .set('/info/title', title)
      .with({ parentName: 'somewhere', ...names });
    return new Connector(given.snapshot()).publisher('auto');
  };

  it('is taken as given', () => {
    const model = new Connector(
      connector().with({ parentName: 'independent-publisher-connectors' }).snapshot(),
    );
    expect(model.publisher('verified')).toEqual({ kind: 'verified', inferred: false });
    expect(model.publisher('independent')).toEqual({ kind: 'independent', inferred: false });
  });

  it.each([
    ['the parent folder', { parentName: 'independent-publisher-connectors' }],
    ['the parent folder in capitals', { parentName: 'Independent-Publisher-Connectors' }],
    ['the suffix of the title', { title: 'Parcel Desk (Independent Publisher)' }],
    ['the suffix of the title in other letters', { title: 'Parcel Desk (independent publisher) ' }],
    ['the suffix of the folder', { name: 'Parcel Desk (Independent Publisher)' }],
  ])('is independent by %s', (_, parts) => {
    expect(inferred(parts)).toEqual({ kind: 'independent', inferred: true });
  });

  it.each([
    ['nothing', {}],
    ['the words inside a title', { title: 'Independent Publisher Tools' }],
    ['a folder of other connectors', { parentName: 'custom-connectors' }],
    ['a title that is no string', { title: 7 }],
  ])('is verified by %s', (_, parts) => {
    expect(inferred(parts)).toEqual({ kind: 'verified', inferred: true });
  });

  it('is not read off the colour of independent publishers', () => {
    const model = new Connector(connector().setProperty('/properties/iconBrandColor', '#da3b01').snapshot());
    expect(model.publisher('auto').kind).toBe('verified');
  });
});

describe('artifacts', () => {
  it('are found in any spelling, the exact one first, folders left out', () => {
    const given = connector()
      .withoutFile('readme.md')
      .file('README.md', 'a')
      .file('readme.md', 'b')
      .entry({ name: 'Readme.MD', kind: 'directory' });
    const model = new Connector(given.snapshot());
    expect(model.entriesOf('readme').map(({ name }) => name)).toEqual(['readme.md', 'README.md']);
    expect(model.textOf('readme')?.text).toBe('b');
    expect(model.entriesOf('script')).toEqual([]);
    expect(model.textOf('script')).toBeUndefined();
  });

  it('have a model only where the root is an object', () => {
    const model = new Connector(
      connector().file('apiDefinition.swagger.json', '[]').file('apiProperties.json', '{').snapshot(),
    );
    expect(model.definitionDoc?.root?.isArray).toBe(true);
    expect(model.definition).toBeUndefined();
    expect(model.propertiesDoc?.root).toBeUndefined();
    expect(model.properties).toBeUndefined();
  });
});

describe('parsed documents', () => {
  it('are kept while their text stays the same', () => {
    const cache: DocumentCache = new Map();
    const first = new Connector(connector().snapshot(), cache);
    const second = new Connector(connector().setProperty('/properties/publisher', 'X').snapshot(), cache);
    expect(second.definitionDoc).toBe(first.definitionDoc);
    expect(second.propertiesDoc).not.toBe(first.propertiesDoc);
    expect(second.properties?.publisher).toBe('X');
  });

  it('are made anew when only the encoding changed', () => {
    const cache: DocumentCache = new Map();
    const file = (form: object) => connector().file('apiProperties.json', '{}', form).snapshot();
    const first = new Connector(file({}), cache);
    expect(new Connector(file({ bom: true }), cache).propertiesDoc).not.toBe(first.propertiesDoc);
  });
});
