import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson } from '../../../src/engine/json/parse';
import { deepEqual } from '../../../src/engine/json/value';

const equal = (a: string, b: string): boolean => {
  const [left, right] = [parseJson(a).root, parseJson(b).root];
  if (left === undefined || right === undefined) throw new Error('Both texts must be JSON.');
  return deepEqual(left, right);
};

it.each([
  ['{"a":1,"b":[2,{}]}', '{ "b": [2.0, {}], "a": 1 }', true],
  ['"\\u0061"', '"a"', true],
  ['{"a":1,"a":2}', '{"a":2}', true],
  ['[1,2]', '[2,1]', false],
  ['[1]', '[1,1]', false],
  ['{"a":1}', '{"a":1,"b":2}', false],
  ['{"a":1}', '{"b":1}', false],
  ['{}', '[]', false],
  ['1', '"1"', false],
  ['null', 'false', false],
])('compares %s with %s', (a, b, expected) => {
  expect(equal(a, b)).toBe(expected);
  expect(equal(b, a)).toBe(expected);
});

it('finds every value equal to itself in another layout', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(equal(JSON.stringify(value), JSON.stringify(value, null, 3))).toBe(true);
    }),
  );
});
