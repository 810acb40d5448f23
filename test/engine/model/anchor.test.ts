import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/engine/model/anchor';
import { along } from '../../support/along';
import { nodesOf, rootOf } from '../../support/json-texts';

const anchorAt = (value: unknown, ...path: readonly (string | number)[]) => {
  const node = along(rootOf(JSON.stringify(value)), path);
  if (node === undefined) throw new Error(`Nothing at ${path.join('/')}`);
  return anchorOf(node);
};

const parameters = [{ name: 'id', in: 'path' }, { name: 'id', in: 'query' }, { $ref: '#/parameters/Page' }];
const operation = {
  operationId: 'GetA',
  parameters,
  tags: ['one', 'two'],
  responses: { 200: { description: 'x' } },
};

describe('an anchor', () => {
  it('is empty for the root', () => {
    expect(anchorAt({})).toBe('');
  });

  it('goes by the operationId, wherever the operation stands', () => {
    const here = anchorAt(
      { paths: { '/a': { get: operation } } },
      'paths',
      '/a',
      'get',
      'responses',
      '200',
      'description',
    );
    const there = anchorAt(
      { x: 1, paths: { '/v2/a': { post: operation } } },
      'paths',
      '/v2/a',
      'post',
      'responses',
      '200',
      'description',
    );
    expect(here).toBe(there);
  });

  it('goes by the path where there is no operationId', () => {
    expect(anchorAt({ paths: { '/a': { get: { summary: 'x' } } } }, 'paths', '/a', 'get', 'summary')).toBe(
      'paths/~1a/get/summary',
    );
    expect(anchorAt({ paths: { '/a': { get: { operationId: 7 } } } }, 'paths', '/a', 'get')).toBe(
      'paths/~1a/get',
    );
  });

  it('tells parameters apart by location and name, references by target', () => {
    const at = (index: number) =>
      anchorAt({ paths: { '/a': { get: operation } } }, 'paths', '/a', 'get', 'parameters', index);
    expect(new Set([0, 1, 2].map(at)).size).toBe(3);
  });

  it('does not depend on the order of members and of elements with an identity', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed).reverse();
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .map(([key, member]) => [key, reversed(member)])
          .reverse(),
      );
    };
    const document = {
      paths: { '/a': { get: operation, put: { ...operation, operationId: 'PutA' } }, '/b': { parameters } },
      tags: [{ name: 'x' }, { name: 'y' }],
      'x-ms-connector-metadata': [
        { propertyName: 'Website', propertyValue: 'a' },
        { propertyName: 'Categories', propertyValue: 'b' },
      ],
      schemes: ['http', 'https'],
    };
    const anchors = (value: unknown) =>
      nodesOf(rootOf(JSON.stringify(value)))
        .map(anchorOf)
        .sort();
    expect(anchors(reversed(document))).toEqual(anchors(document));
  });

  it('falls back to the index', () => {
    expect(anchorAt({ a: [{ x: 1 }, [], 5] }, 'a', 1)).toBe('a/1');
    expect(anchorAt({ a: [{ x: 1 }, [], 5] }, 'a', 2)).toBe('a/2');
  });

  it('keeps keys with slashes apart from nested keys', () => {
    expect(anchorAt({ 'a/b': 1 }, 'a/b')).not.toBe(anchorAt({ a: { b: 1 } }, 'a', 'b'));
  });
});
