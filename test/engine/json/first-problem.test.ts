import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstProblem } from '../../../src/engine/json/first-problem';
import { parseJson } from '../../../src/engine/json/parse';

const documents = fc
  .tuple(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2))
  .map(([value, indent]) => JSON.stringify(value, null, indent));
const piece = fc.constantFrom(...'{}[],:"\\/ \t\n*0-+.eu1t\u0000\u00a0', '//', '/*', '*/', 'null');
const changed = fc
  .tuple(documents, fc.nat(), fc.nat({ max: 3 }), fc.array(piece, { maxLength: 3 }))
  .map(([text, at, cut, pieces]) => {
    const offset = at % (text.length + 1);
    return text.slice(0, offset) + pieces.join('') + text.slice(offset + cut);
  });

it('finds no problem in what JSON.stringify writes', () => {
  fc.assert(
    fc.property(documents, (text) => {
      expect(firstProblem(text)).toBeUndefined();
    }),
  );
});

it('finds a problem exactly where the tolerant reader notes a fault, inside the text', () => {
  fc.assert(
    fc.property(changed, (text) => {
      const problem = firstProblem(text);
      expect(problem === undefined, text).toBe(parseJson(text).faults.length === 0);
      if (problem === undefined) return;
      expect(problem.offset).toBeGreaterThanOrEqual(0);
      expect(problem.length).toBeGreaterThanOrEqual(0);
      expect(problem.offset + problem.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

it('finds nothing wrong with the text in front of a problem', () => {
  fc.assert(
    fc.property(changed, (text) => {
      const problem = firstProblem(text);
      if (problem === undefined || problem.offset === 0) return;
      const before = firstProblem(text.slice(0, problem.offset));
      expect([undefined, 'empty', 'unclosed-bracket', 'unclosed-string']).toContain(before?.kind);
    }),
    { numRuns: 500 },
  );
});

it('remembers the innermost bracket that is open', () => {
  expect(firstProblem('{"a": [1')).toEqual({ kind: 'unclosed-bracket', offset: 8, length: 0, opened: 6 });
  expect(firstProblem('{"a": [1], ')).toMatchObject({ kind: 'unclosed-bracket', offset: 10, opened: 0 });
});

it('stops at too many levels', () => {
  expect(firstProblem('['.repeat(100_000))).toMatchObject({ kind: 'too-deep', offset: 256 });
});

it('covers a whole comment, word or string', () => {
  const covered = (text: string) => {
    const problem = firstProblem(text);
    return text.slice(problem?.offset, (problem?.offset ?? 0) + (problem?.length ?? 0));
  };
  expect(covered('[1 /* two */]')).toBe('/* two */');
  expect(covered('[1] // end\r\n')).toBe('// end');
  expect(covered('[undefined]')).toBe('undefined');
  expect(covered('[1 "a\\"b" 2]')).toBe('"a\\"b"');
  expect(covered('["a" "b')).toBe('"b');
  expect(covered('["a" "b\\')).toBe('"b\\');
});
