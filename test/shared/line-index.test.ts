import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineIndex } from '../../src/shared/line-index';

const texts = fc
  .array(fc.constantFrom('a', 'é', '\u{1F600}', ' ', '\n', '\r', '\r\n', '\u2028'))
  .map((parts) => parts.join(''));

it('knows LF, CRLF and lone CR', () => {
  expect(new LineIndex('a\nb\r\nc\rd').lineStarts).toEqual([0, 2, 5, 7]);
  expect(new LineIndex('\r\r\n\n').lineStarts).toEqual([0, 1, 3, 4]);
  expect(new LineIndex('').lineStarts).toEqual([0]);
});

it('counts lines and columns from 1, in UTF-16 units', () => {
  const index = new LineIndex('x\r\n\u{1F600}y\n');
  expect(index.position(0)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(index.position(3)).toEqual({ line: 2, column: 1, offset: 3 });
  expect(index.position(5)).toEqual({ line: 2, column: 3, offset: 5 });
  expect(index.position(7)).toEqual({ line: 3, column: 1, offset: 7 });
});

it('places the characters of a line end on the line they end', () => {
  const index = new LineIndex('ab\r\nc');
  expect(index.position(2)).toMatchObject({ line: 1, column: 3 });
  expect(index.position(3)).toMatchObject({ line: 1, column: 4 });
});

it('does not take U+2028 for a line end, as editors of JSON do not', () => {
  expect(new LineIndex('a\u2028b').lineStarts).toEqual([0]);
});

it('moves offsets outside the text to its ends', () => {
  const index = new LineIndex('ab\nc');
  expect(index.position(-5)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(index.position(99)).toEqual({ line: 2, column: 2, offset: 4 });
  expect(index.range(3, 99).end).toEqual({ line: 2, column: 2, offset: 4 });
});

it('agrees with counting by hand', () => {
  fc.assert(
    fc.property(texts, fc.nat({ max: 100 }), (text, at) => {
      const offset = Math.min(at, text.length);
      const position = new LineIndex(text).position(offset);
      const cutsPair = text[offset - 1] === '\r' && text[offset] === '\n';
      const lines = text.slice(0, cutsPair ? offset - 1 : offset).split(/\r\n|\r|\n/);
      expect(position.line).toBe(lines.length);
      expect(position.column).toBe((lines.at(-1)?.length ?? 0) + (cutsPair ? 2 : 1));
      expect(position.offset).toBe(offset);
    }),
  );
});
