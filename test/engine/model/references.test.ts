import { expect, it } from 'vitest';
import { resolveReference } from '../../../src/engine/model/references';
import { definitionModel, rootOf } from '../../support/json-texts';

const model = definitionModel({
  definitions: {
    A: { type: 'object', allOf: [{ title: 'first' }] },
    'a/b~c d': { type: 'string' },
    Alias: { $ref: '#/definitions/A' },
    Self: { $ref: '#/definitions/Self' },
    Left: { $ref: '#/definitions/Right' },
    Right: { $ref: '#/definitions/Left' },
    Lost: { $ref: '#/definitions/None' },
    Number: { $ref: 7 },
  },
});

const pointerOf = (reference: string) => model.lookUp(reference)?.pointer;
const target = (name: string) => {
  const node = model.root.get('definitions', name);
  return node === undefined ? undefined : model.resolve(node)?.pointer;
};

it('looks references up inside the file', () => {
  expect(pointerOf('#')).toBe('');
  expect(pointerOf('#/definitions/A')).toBe('/definitions/A');
  expect(pointerOf('#/definitions/A/allOf/0/title')).toBe('/definitions/A/allOf/0/title');
  expect(pointerOf('#/definitions/a~1b~0c d')).toBe('/definitions/a~1b~0c d');
  expect(pointerOf('#/definitions/a~1b~0c%20d')).toBe('/definitions/a~1b~0c d');
});

it.each([
  '#/definitions/None',
  '#definitions/A',
  'A',
  '',
  'other.json#/definitions/A',
  'https://parceldesk.io#/definitions/A',
  '#/definitions/A/allOf/1',
  '#/definitions/A/allOf/-1',
  '#/definitions/A/allOf/00',
  '#/definitions/A/allOf/',
  '#/definitions/A/allOf/length',
  '#/definitions/A/type/0',
  '#/definitions/%E0%A4%A',
])('finds nothing for %s', (reference) => {
  expect(pointerOf(reference)).toBeUndefined();
});

it('follows references and stops at circles, gaps and other types', () => {
  expect(target('A')).toBe('/definitions/A');
  expect(target('Alias')).toBe('/definitions/A');
  for (const name of ['Self', 'Left', 'Right', 'Lost', 'Number']) expect(target(name)).toBeUndefined();
});

it('follows twenty steps and no more', () => {
  const chain = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`L${i}`, { $ref: `#/L${i + 1}` }]));
  const root = rootOf(JSON.stringify({ ...chain, L40: { end: true } }));
  const resolved = (start: number) => {
    const node = root.get(`L${start}`);
    return node === undefined ? undefined : resolveReference(root, node)?.pointer;
  };
  expect(resolved(20)).toBe('/L40');
  expect(resolved(19)).toBeUndefined();
});
