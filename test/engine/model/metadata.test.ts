import { expect, it } from 'vitest';
import { parseJson } from '../../../src/engine/json/parse';
import { metadataBlock, metadataEntries } from '../../../src/engine/model/metadata';

function entriesOf(block: unknown) {
  const { root } = parseJson(JSON.stringify({ 'x-ms-connector-metadata': block }));
  if (root === undefined) throw new Error('no tree');
  expect(metadataBlock(root)?.pointer).toBe('/x-ms-connector-metadata');
  return metadataEntries(root).map(({ name, value, node }) => ({ name, value, at: node.index }));
}

it('reads the entries that are objects', () => {
  expect(entriesOf(['x', { propertyName: 'Website', propertyValue: 'https://parceldesk.io' }, null])).toEqual(
    [{ name: 'Website', value: 'https://parceldesk.io', at: 1 }],
  );
});

it('has no text for members of another type', () => {
  expect(entriesOf([{ propertyName: 7, propertyValue: ['x'] }])).toEqual([
    { name: undefined, value: undefined, at: 0 },
  ]);
});

it('has no entries for a block that is no array', () => {
  expect(entriesOf({ propertyName: 'Website' })).toEqual([]);
});
