import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonNode } from '../../../src/engine/json/node';
import { type JsonParse, parseJson } from '../../../src/engine/json/parse';
import { parseQuickly } from '../../../src/engine/json/quick-parse';
import { LineIndex } from '../../../src/shared/line-index';

/** All there is to know of a tree, as plain data. */
function facts(node: JsonNode | undefined): unknown {
  if (node === undefined) return undefined;
  const { type, offset, length, key, keyOffset, keyLength, index } = node;
  const place = { offset, length, keyOffset, keyLength, index };
  const children = node.isObject ? node.members : node.items;
  const found = node.isObject && key !== undefined ? node.parent?.get(key.text) : undefined;
  return { type, key, place, value: node.value, found, children: children.map(facts) };
}

const places = ({ duplicates }: JsonParse): unknown =>
  duplicates.map(({ object, first, second }) => [object.offset, first.offset, second.offset]);

/** The same text as the thorough reading sees it: a comment at the end is more than the quick one takes. */
function thoroughly(text: string): JsonParse {
  const parse = parseJson(`${text}\n//`);
  return { ...parse, faults: parse.faults.slice(0, -1) };
}

function expectTheSame(text: string): void {
  const quick = parseQuickly(text);
  if (quick === undefined) return;
  const thorough = thoroughly(text);
  expect(facts(quick.root)).toEqual(facts(thorough.root));
  expect(quick.faults).toEqual(thorough.faults);
  expect(places(quick)).toEqual(places(thorough));
  expect(quick.lines?.starts).toEqual(new LineIndex(text).lineStarts);
}

const documents = fc
  .tuple(
    fc.jsonValue({ maxDepth: 5 }),
    fc.constantFrom<string | number>('', 2, '\t'),
    fc.constantFrom('\n', '\r', '\r\n', '\n\r'),
  )
  .map(([value, indent, lineEnd]) => JSON.stringify(value, null, indent).replaceAll('\n', lineEnd));

describe('the quick reading', () => {
  it('takes every strict JSON text, and gives the tree of the thorough one', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(parseQuickly(text)).toBeDefined();
        expectTheSame(text);
      }),
    );
  });

  it('takes no text that the thorough reading sees otherwise', () => {
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"a"', '"b"', '"__proto__"', '"\\u0061"', '"\\x"', '"\t"', '1', '-0'],
      ...[
        '1e5',
        '01',
        '.5',
        '+1',
        'true',
        'nul',
        'null',
        ' ',
        '\n',
        '\r',
        '\r\n',
        '\ufeff',
        '\u00a0',
        '"',
        '/* c */',
        '\\',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => expectTheSame(parts.join(''))),
      { numRuns: 3000 },
    );
  });

  it('takes no damaged document for a sound one', () => {
    const damage = fc.tuple(
      documents,
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', ',', '"', '}', '\\', '\n', '\r', '0'),
    );
    fc.assert(
      fc.property(damage, ([text, at, length, put]) => {
        const from = at % (text.length + 1);
        expectTheSame(text.slice(0, from) + put + text.slice(from + length));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps repeated keys, whole numbers beyond doubles and keys such as __proto__', () => {
    for (const text of [
      '{"a":1,"a":2,"b":{"a":3},"a":4}',
      '{"__proto__":{"x":1},"constructor":2,"__proto__":3}',
      '[12345678901234567890, 1e999, -0]',
      `{${Array.from({ length: 40 }, (_, n) => `"k${n % 30}":${n}`).join(',')}}`,
    ]) {
      expect(parseQuickly(text)).toBeDefined();
      expectTheSame(text);
    }
  });
});
