import { describe, expect, it } from 'vitest';
import { definitionModel } from '../../support/json-texts';

const operations = (paths: unknown, more: object = {}) => definitionModel({ paths, ...more }).operations;

describe('operations', () => {
  it('are the lower-case methods of path items, in text order', () => {
    const found = operations({
      '/b': { post: {}, get: {}, POST: {}, trace: {}, parameters: [], summary: 'x', 'x-get': {} },
      'x-note': { get: {} },
      '/a': { delete: {}, head: {}, options: {}, patch: {}, put: {} },
    });
    expect(found.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'post /b',
      'get /b',
      'delete /a',
      'head /a',
      'options /a',
      'patch /a',
      'put /a',
    ]);
  });

  it.each([
    ['no paths', undefined],
    ['paths of another type', ['/a']],
    ['path items of another type', { '/a': null, '/b': [{ get: {} }], '/c': 'get' }],
    ['operations of another type', { '/a': { get: null, post: [], put: 'x' } }],
  ])('are none where there are %s', (_, paths) => {
    expect(operations(paths)).toEqual([]);
  });

  it('are named by their id, else by method and path', () => {
    const found = operations({
      '/a': { get: { operationId: 'GetA' }, put: { operationId: ' ' }, post: { operationId: 7 } },
    });
    expect(found.map(({ id, label }) => [id, label])).toEqual([
      ['GetA', '"GetA"'],
      [undefined, 'PUT /a'],
      [undefined, 'POST /a'],
    ]);
  });

  it('are internal by their own visibility only', () => {
    const found = operations({
      '/a': {
        'x-ms-visibility': 'internal',
        get: {},
        put: { 'x-ms-visibility': 'internal' },
        post: { 'x-ms-visibility': 'advanced' },
      },
    });
    expect(found.map(({ internal }) => internal)).toEqual([false, true, false]);
  });

  it('are read once', () => {
    const model = definitionModel({ paths: { '/a': { get: {} } } });
    expect(model.operations).toBe(model.operations);
    expect(model.structure).toBe(model.structure);
  });
});

describe('effective parameters', () => {
  const parametersOf = (pathItem: object, more: object = {}) =>
    operations({ '/a': { get: {}, ...pathItem } }, more)[0]?.parameters ?? [];

  it('of the path item are overridden by those of equal name and location', () => {
    const found = parametersOf({
      parameters: [
        { name: 'id', in: 'path', type: 'string' },
        { name: 'page', in: 'query' },
      ],
      get: {
        parameters: [
          { name: 'id', in: 'query' },
          { name: 'page', in: 'query', type: 'integer' },
        ],
      },
    });
    expect(found.map(({ name, location, node }) => [name, location, node.get('type')?.text])).toEqual([
      ['id', 'path', 'string'],
      ['page', 'query', 'integer'],
      ['id', 'query', undefined],
    ]);
  });

  it('are followed to their definition, remembering where they are listed', () => {
    const [found] = parametersOf(
      { get: { parameters: [{ $ref: '#/parameters/P' }] } },
      { parameters: { P: { name: 'p', in: 'header', 'x-ms-visibility': 'internal' } } },
    );
    expect(found?.node.pointer).toBe('/parameters/P');
    expect(found?.usage.pointer).toBe('/paths/~1a/get/parameters/0');
    expect(found).toMatchObject({ name: 'p', location: 'header', internal: true });
  });

  it('leave out what is no parameter', () => {
    expect(
      parametersOf({
        parameters: { name: 'p' },
        get: { parameters: [null, 'x', [], { $ref: '#/parameters/None' }] },
      }),
    ).toEqual([]);
    expect(parametersOf({ get: { parameters: [{}] } })).toMatchObject([
      { name: '', location: '', internal: false },
    ]);
  });
});

describe('responses', () => {
  it('are followed to their definition and leave extensions out', () => {
    const [operation] = operations(
      {
        '/a': {
          get: {
            responses: {
              '200': { description: 'a' },
              default: { $ref: '#/responses/R' },
              '404': { $ref: '#/responses/None' },
              'x-a': {},
            },
          },
        },
      },
      { responses: { R: { description: 'r' } } },
    );
    expect(operation?.responses.map(({ code, usage, node }) => [code, usage.pointer, node?.pointer])).toEqual(
      [
        ['200', '/paths/~1a/get/responses/200', '/paths/~1a/get/responses/200'],
        ['404', '/paths/~1a/get/responses/404', undefined],
        ['default', '/paths/~1a/get/responses/default', '/responses/R'],
      ],
    );
  });

  it('are none where they have another type', () => {
    expect(operations({ '/a': { get: { responses: ['200'] } } })[0]?.responses).toEqual([]);
  });
});
