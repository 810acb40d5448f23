import fc from 'fast-check';
import { expect, it } from 'vitest';
import { norm, sameNorm } from '../../../src/engine/words/norm';

it('keeps letters and digits in lower case', () => {
  expect(norm(' Contoso-Docs, Inc. 365 ')).toBe('contosodocsinc365');
  expect(norm('Brønnøy')).toBe('brønnøy');
});

it('unifies compatibility forms', () => {
  expect(norm('Ｃｏｎｔｏｓｏ')).toBe('contoso');
});

it('is empty for marks alone', () => {
  expect(norm('-- !')).toBe('');
});

it('compares two norms as if they were written out', () => {
  const part = fc.constantFrom(
    'a',
    'A',
    'b',
    'Z',
    '1',
    ' ',
    '-',
    '.',
    '_',
    '\u0000',
    '[',
    '@',
    'é',
    'Ａ',
    '\u00a0',
  );
  const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (first, second) => {
      expect(sameNorm(first, second)).toBe(norm(first) !== '' && norm(first) === norm(second));
    }),
    { numRuns: 2000 },
  );
});
