import { describe, expect, it } from 'vitest';
import type { JsonNode } from '../../../src/engine/json/node';
import { definitionModel } from '../../support/json-texts';

const structureOf = (definition: unknown) => definitionModel(definition).structure;
const pointers = (nodes: readonly JsonNode[]) => nodes.map((node) => node.pointer);
const schemas = (definition: unknown) =>
  structureOf(definition).schemas.map(({ node, role }) => [role, node.pointer]);

describe('schemas', () => {
  it('are found in definitions, bodies, responses and notifications', () => {
    const found = schemas({
      definitions: { A: {} },
      parameters: { B: { schema: {} } },
      responses: { R: { schema: {} } },
      paths: {
        '/a': {
          parameters: [{ in: 'body', schema: {} }],
          get: { responses: { 200: { schema: {} }, 'x-a': { schema: {} } }, parameters: [{ items: {} }] },
          'x-ms-notification-content': { schema: {} },
        },
        'x-note': { get: { responses: { 200: { schema: {} } } } },
      },
    });
    expect(found).toEqual([
      ['definition', '/definitions/A'],
      ['body', '/parameters/B/schema'],
      ['response', '/responses/R/schema'],
      ['body', '/paths/~1a/parameters/0/schema'],
      ['items', '/paths/~1a/get/parameters/0/items'],
      ['response', '/paths/~1a/get/responses/200/schema'],
      ['notification', '/paths/~1a/x-ms-notification-content/schema'],
    ]);
  });

  it('are found inside schemas', () => {
    const found = schemas({
      definitions: {
        A: {
          properties: { title: {}, $ref: {} },
          items: [{}, {}],
          allOf: [{ items: {} }],
          additionalProperties: {},
          oneOf: [{}],
          anyOf: [{}],
          not: {},
          example: { properties: { a: {} } },
          default: { items: {} },
        },
      },
    });
    expect(found.map(([role, pointer]) => [role, pointer?.replace('/definitions/A', '')])).toEqual([
      ['definition', ''],
      ['property', '/properties/title'],
      ['property', '/properties/$ref'],
      ['items', '/items/0'],
      ['items', '/items/1'],
      ['allOf', '/allOf/0'],
      ['items', '/allOf/0/items'],
      ['additional', '/additionalProperties'],
      ['unsupported', '/oneOf/0'],
      ['unsupported', '/anyOf/0'],
      ['unsupported', '/not'],
    ]);
  });

  it('are passed over where they have another type', () => {
    const {
      schemas: found,
      parameters,
      responses,
    } = structureOf({
      definitions: {
        A: 7,
        B: [{}],
        C: { properties: [{}], items: 'x', allOf: { a: {} }, additionalProperties: true, oneOf: 1 },
      },
      parameters: [{ schema: {} }],
      paths: {
        '/a': {
          parameters: { p: {} },
          get: { parameters: { p: {} }, responses: [{ schema: {} }] },
          put: 'x',
        },
      },
    });
    expect(pointers(found.map(({ node }) => node))).toEqual(['/definitions/C']);
    expect(parameters).toEqual([]);
    expect(responses).toEqual([]);
  });
});

describe('references', () => {
  it('are noted by the kind their place asks for, and not followed', () => {
    const { references, schemas: found } = structureOf({
      definitions: {
        A: { properties: { self: { $ref: '#/definitions/A', type: 'object', properties: { x: {} } } } },
      },
      paths: {
        '/a': {
          get: {
            parameters: [{ $ref: '#/parameters/P' }],
            responses: { 200: { $ref: '#/responses/R' }, 400: { schema: { items: { $ref: 7 } } } },
          },
        },
      },
    });
    expect(references.map(({ kind, holder, value }) => [kind, holder.pointer, value.value])).toEqual([
      ['schema', '/definitions/A/properties/self', '#/definitions/A'],
      ['parameter', '/paths/~1a/get/parameters/0', '#/parameters/P'],
      ['response', '/paths/~1a/get/responses/200', '#/responses/R'],
      ['schema', '/paths/~1a/get/responses/400/schema/items', 7],
    ]);
    expect(found).toHaveLength(2);
  });
});

describe('strings', () => {
  it('are those that people read, each with its owner', () => {
    const { strings } = structureOf({
      info: { title: 'T', description: 'D', version: '1' },
      definitions: {
        A: { title: 'a', description: 'b', 'x-ms-summary': 'c', default: 'd', enum: ['e'], example: 'f' },
      },
      paths: {
        '/a': {
          get: {
            summary: 's',
            description: 'd',
            operationId: 'Get',
            'x-ms-trigger-hint': 'h',
            parameters: [{ name: 'p', description: 'x', 'x-ms-summary': 'y' }],
            responses: { 200: { description: 'ok' }, 400: { description: 7 } },
          },
        },
      },
    });
    expect(strings.map(({ owner, member, node }) => `${owner} ${member} ${node.text}`)).toEqual([
      'info title T',
      'info description D',
      'schema title a',
      'schema description b',
      'schema x-ms-summary c',
      'operation summary s',
      'operation description d',
      'operation x-ms-trigger-hint h',
      'parameter description x',
      'parameter x-ms-summary y',
      'response description ok',
    ]);
  });
});

it('lists shared parameters once, where they are defined', () => {
  const { parameters } = structureOf({
    parameters: { P: { name: 'p' } },
    paths: { '/a': { get: { parameters: [{ $ref: '#/parameters/P' }, { name: 'q' }] } } },
  });
  expect(parameters.map(({ node, shared }) => [node.pointer, shared])).toEqual([
    ['/parameters/P', true],
    ['/paths/~1a/get/parameters/1', false],
  ]);
});
