import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestFit, measureAlignment } from '../../../src/engine/json/alignment';
import { jsonDocument, writeJson } from '../../support/json-texts';

const measured = (text: string) => measureAlignment(jsonDocument(text));

it('fits what a formatter writes, in its unit', () => {
  const units = fc.constantFrom('  ', '    ', '\t');
  const ends = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), units, ends, (value, unit, end) => {
      const text = writeJson([value], unit, end);
      const best = bestFit(measured(text));
      expect(best).toMatchObject({ unit, misses: 0 });
      expect(measured(text).lines).toBe(text.split(end).length);
    }),
  );
});

it('counts the lines that do not follow and remembers the first', () => {
  const { lines, fits } = measured('{\n  "a": [\n   1,\n\n    2\n ],\n  "b": "}]{["\n}');
  expect(lines).toBe(7);
  expect(fits[0]).toEqual({
    unit: '  ',
    misses: 2,
    firstMiss: { line: 3, offset: 11, leading: '   ', depth: 2 },
  });
});

it('expects a closing bracket one level further out than what stands before it', () => {
  expect(measured('[\n  [\n    1\n  ]\n]').fits[0]?.misses).toBe(0);
  expect(measured('[\n  [\n    1\n  ], [\n    2\n  ]\n]').fits[0]?.misses).toBe(0);
  expect(measured('[[\n  1\n]]').fits[0]).toMatchObject({ misses: 2, firstMiss: { line: 2, depth: 2 } });
});

it('takes neither tabs for spaces nor spaces for tabs', () => {
  const { fits } = measured('[\n\t1,\n 2\n]');
  expect(fits.map(({ unit, misses }) => [unit, misses])).toEqual([
    ['  ', 2],
    ['    ', 2],
    ['\t', 1],
  ]);
});

it('prefers the narrower unit where nothing decides', () => {
  expect(bestFit(measured('{}')).unit).toBe('  ');
  expect(bestFit(measured('[\n\t1\n]'), ['  ', '    ']).unit).toBe('  ');
  expect(() => bestFit(measured('{}'), [])).toThrow('unit');
});

it('passes once over long lines and many lines', () => {
  const line = `"${'x'.repeat(1000)}"`;
  const text = `[\n${Array.from({ length: 2000 }, () => `  ${line}`).join(',\n')}\n]`;
  expect(measured(text)).toMatchObject({ lines: 2002 });
  expect(measured(`[${'1,'.repeat(500_000)}1]`).lines).toBe(1);
});
