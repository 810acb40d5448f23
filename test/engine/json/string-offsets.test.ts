import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sourceOffset } from '../../../src/engine/json/string-offsets';

/** A JSON string token with some characters written as escapes. */
const tokens = fc.array(
  fc.oneof(
    fc.constantFrom('a', 'é', '\u{1F600}', ' ', '/'),
    fc.constantFrom('\\n', '\\t', '\\"', '\\\\', '\\/', '\\b', '\\u00e9', '\\ud83d\\ude00', '\\uD83D'),
  ),
);

it('skips the quote and maps plain text one to one', () => {
  expect(sourceOffset('"abc"', 0)).toBe(1);
  expect(sourceOffset('"abc"', 2)).toBe(3);
  expect(sourceOffset('"abc"', 3)).toBe(4);
  expect(sourceOffset('""', 0)).toBe(1);
});

it('counts escapes by their length in the source', () => {
  const token = '"a\\n\\u00e9\\"z"';
  expect([0, 1, 2, 3, 4].map((index) => token.slice(sourceOffset(token, index)))).toEqual([
    'a\\n\\u00e9\\"z"',
    '\\n\\u00e9\\"z"',
    '\\u00e9\\"z"',
    '\\"z"',
    'z"',
  ]);
});

it('counts a surrogate pair as two units, escaped or not', () => {
  expect(sourceOffset('"\u{1F600}x"', 2)).toBe(3);
  expect(sourceOffset('"\\ud83d\\ude00x"', 1)).toBe(7);
  expect(sourceOffset('"\\ud83d\\ude00x"', 2)).toBe(13);
});

it('never leaves the token', () => {
  expect(sourceOffset('"ab"', 99)).toBe(4);
  expect(sourceOffset('"a\\n"', 99)).toBe(5);
});

it('cuts a token so that both halves decode to both halves of the string', () => {
  fc.assert(
    fc.property(tokens, fc.nat({ max: 40 }), (parts, at) => {
      const token = `"${parts.join('')}"`;
      const text = JSON.parse(token) as string;
      const index = Math.min(at, text.length);
      const offset = sourceOffset(token, index);
      expect(JSON.parse(`${token.slice(0, offset)}"`)).toBe(text.slice(0, index));
      expect(JSON.parse(`"${token.slice(offset)}`)).toBe(text.slice(index));
    }),
  );
});
