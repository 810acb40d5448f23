import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../../src/engine/fix';
import { bestFit, measureAlignment } from '../../../src/engine/json/alignment';
import { reformat } from '../../../src/engine/json/reformat';
import { jsonDocument, laidOutDocuments } from '../../support/json-texts';

function reformatted(text: string, spaces: number): string {
  return applyEdits(text, reformat(jsonDocument(text), spaces));
}

it('lays a minified file out', () => {
  expect(reformatted('{"a":[1,{"b":{}}],"c":[ ]}', 2)).toBe(
    '{\n  "a": [\n    1,\n    {\n      "b": {}\n    }\n  ],\n  "c": []\n}',
  );
});

it('leaves literals, escapes and the order and repetition of keys as written', () => {
  const text = '{"b":1.0,"a":12345678901234567890,"b":-0,"c":"\\u00e9\\/ { , ","1":1E+2}';
  expect(reformatted(text, 4).replaceAll(/\n */g, '').replaceAll('": ', '":')).toBe(text);
});

it('keeps the line ends of the file', () => {
  expect(reformatted('{\r\n"a":\r\n[1]}', 2)).toBe('{\r\n  "a": [\r\n    1\r\n  ]\r\n}');
  expect(reformatted('{\r"a": 1}', 2)).toBe('{\r  "a": 1\r}');
});

it('changes nothing in a file that is laid out already', () => {
  expect(
    reformat(jsonDocument('{\n  "a": [\n    1\n  ]\n}\n'), 2).filter(({ length }) => length > 1),
  ).toEqual([]);
});

it('aligns any document and keeps its value', () => {
  fc.assert(
    fc.property(laidOutDocuments, fc.constantFrom(2, 4), ({ text }, spaces) => {
      const after = reformatted(text, spaces);
      expect(JSON.parse(after)).toEqual(JSON.parse(text));
      expect(bestFit(measureAlignment(jsonDocument(after)), [spaces === 2 ? '  ' : '    ']).misses).toBe(0);
      expect(reformatted(after, spaces)).toBe(after);
    }),
  );
});
