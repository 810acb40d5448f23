import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../../../src/engine/fix';
import { makeStrict } from '../../../src/engine/json/make-strict';
import { jsonDocument } from '../../support/json-texts';

function strict(text: string): string | undefined {
  const edits = makeStrict(jsonDocument(text));
  return edits === undefined ? undefined : applyEdits(text, edits);
}

it.each([
  ['a trailing comma', '[1, 2, ]', '[1, 2 ]'],
  ['nested trailing commas', '{"a": [1,],}', '{"a": [1]}'],
  ['a comment line with its line', '{\r\n  // x\r\n  "a": 1\r\n}', '{\r\n  "a": 1\r\n}'],
  ['a comment behind a value with the blanks between', '[1, // x\n2]', '[1,\n2]'],
  ['a comment in front of a value, leaving the indentation', '[\n  /* x */ 1\n]', '[\n   1\n]'],
  ['a comment over several lines', '/*\n x\n*/\n[1]', '[1]'],
  ['a comment behind the end', '[1] /* x */', '[1]'],
  ['a comment line at the end without line break', '[1]\n// x', '[1]\n'],
  ['two comments side by side', '[1] /* x *//* y */\n', '[1]\n'],
  ['a trailing comma with a comment behind it', '[1, // x\n]', '[1\n]'],
  ['nothing from strict JSON', '{"a": "// no, ]"}', '{"a": "// no, ]"}'],
])('removes %s', (_, text, expected) => {
  expect(strict(text)).toBe(expected);
});

it.each([
  ['a control character as well', '[1, "\t",]'],
  ['damage as well', '[1 2,]'],
  ['nothing but a comment', '// x'],
])('offers nothing for %s', (_, text) => {
  expect(strict(text)).toBeUndefined();
});

it('keeps the value, wherever comments and trailing commas stand', () => {
  const filler = fc.constantFrom('', ' ', '\n', '/* x */', '// x\n', '\n  /* , */\n', ' /* ] */ ');
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.array(filler, { minLength: 1 }), (value, fillers) => {
      let next = 0;
      const fill = () => fillers[next++ % fillers.length] ?? '';
      // Between tokens only: the pattern takes strings whole.
      const text = JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"|[\]}]|[[{,:]/g, (token) => {
        const comma = (token === ']' || token === '}') && next % 3 === 0 ? ',' : '';
        return `${comma}${fill()}${token}${fill()}`;
      });
      // A comma straight behind an opening bracket is more than a trailing comma.
      fc.pre(jsonDocument(text).root !== undefined);
      expect(JSON.parse(strict(text) ?? 'no')).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
