import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson } from '../../../src/engine/json/parse';
import { escapeToken, splitPointer, unescapeToken } from '../../../src/engine/json/pointer';
import { along } from '../../support/along';

it('escapes as RFC 6901 asks', () => {
  expect(escapeToken('/users/~me')).toBe('~1users~1~0me');
  expect(unescapeToken('~01')).toBe('~1');
  fc.assert(
    fc.property(fc.string(), (token) => {
      expect(unescapeToken(escapeToken(token))).toBe(token);
    }),
  );
});

it('splits pointers and refuses others', () => {
  expect(splitPointer('')).toEqual([]);
  expect(splitPointer('/')).toEqual(['']);
  expect(splitPointer('/paths/~1a/get')).toEqual(['paths', '/a', 'get']);
  expect(splitPointer('paths')).toBeUndefined();
});

it('leads from a node back to it', () => {
  const root = parseJson('{"paths":{"/a~b":{"":[{"x":1}]}}}').root;
  const node = along(root, ['paths', '/a~b', '', 0, 'x']);
  expect(node?.value).toBe(1);
  expect(node?.pointer).toBe('/paths/~1a~0b//0/x');
  expect(node?.root).toBe(root);
  expect(root?.pointer).toBe('');
});
