import { describe, expect, it } from 'vitest';
import { propertyOf } from '../../../src/engine/model/schema-parts';
import { along } from '../../support/along';
import { definitionModel } from '../../support/json-texts';

const model = definitionModel({
  definitions: {
    A: { properties: { b: { $ref: '#/definitions/B' } } },
    B: { items: { $ref: '#/definitions/B/properties/c' }, properties: { c: {} } },
    Unused: {},
  },
  parameters: { P: { in: 'body', schema: { $ref: '#/definitions/A' } } },
  paths: {
    '/a': { post: { parameters: [{ $ref: '#/parameters/P' }] } },
    '/b': { get: { responses: { 200: { schema: { $ref: '#/definitions/B' } } } } },
  },
});
const entry = (...steps: readonly string[]) => {
  const node = along(model.root, steps);
  if (node === undefined) throw new Error('No such node.');
  return node;
};

describe('usage', () => {
  it('names the operations a shared entry ends up in', () => {
    const users = (name: string) =>
      [...model.usage.usersOf(entry('definitions', name))].map(({ pointer }) => pointer);
    expect(users('A')).toEqual(['/paths/~1a/post']);
    expect(users('B').sort()).toEqual(['/paths/~1a/post', '/paths/~1b/get']);
    expect(users('Unused')).toEqual([]);
  });

  it('tells where its schemas end up', () => {
    expect([...model.usage.positionsOf(entry('definitions', 'A'))]).toEqual(['body']);
    expect([...model.usage.positionsOf(entry('definitions', 'B'))].sort()).toEqual(['body', 'response']);
  });

  it('takes an operation as the user of what is written in it', () => {
    const operation = entry('paths', '/b', 'get');
    expect([...model.usage.usersOf(operation)]).toEqual([operation]);
  });
});

describe('extensions', () => {
  it('are noted with what carries them', () => {
    const { extensions } = definitionModel({
      'x-a': 1,
      info: { 'x-b': 1, contact: { 'x-c': 1 } },
      tags: [{ 'x-d': 1 }],
      definitions: { A: { 'x-e': 1, example: { 'x-not': 1 } } },
      paths: {
        'x-f': {},
        '/a': {
          'x-g': 1,
          get: {
            'x-h': 1,
            parameters: [{ 'x-i': 1 }],
            responses: { 'x-j': 1, 200: { 'x-k': 1, headers: { H: { 'x-l': 1 } } } },
          },
        },
      },
    }).structure;
    expect(extensions.map(({ name, owner }) => `${name} ${owner}`).sort()).toEqual([
      'x-a root',
      'x-b other',
      'x-c other',
      'x-d other',
      'x-e schema',
      'x-f other',
      'x-g pathItem',
      'x-h operation',
      'x-i parameter',
      'x-j other',
      'x-k response',
      'x-l header',
    ]);
  });
});

describe('propertyOf', () => {
  const schemas = definitionModel({
    definitions: {
      A: { type: 'object', properties: { a: { type: 'string' } }, allOf: [{ properties: { b: {} } }] },
      Open: { type: 'object' },
      Free: { properties: { a: {} }, additionalProperties: true },
      Loop: { allOf: [{ $ref: '#/definitions/Loop' }], properties: { a: {} } },
      Text: { type: 'string' },
    },
  });
  const find = (definition: string, name: string) => {
    const schema = schemas.root.get('definitions', definition);
    const found = schema === undefined ? undefined : propertyOf(schemas, schema, name);
    return typeof found === 'object' ? found.pointer : found;
  };

  it('finds properties of a schema and its parts', () => {
    expect(find('A', 'a')).toBe('/definitions/A/properties/a');
    expect(find('A', 'b')).toBe('/definitions/A/allOf/0/properties/b');
    expect(find('A', 'c')).toBeUndefined();
    expect(find('Loop', 'c')).toBeUndefined();
    expect(find('Text', 'c')).toBeUndefined();
  });

  it('says where anything may be', () => {
    expect(find('Open', 'c')).toBe('open');
    expect(find('Free', 'c')).toBe('open');
  });
});
