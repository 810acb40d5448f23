import { expect, it } from 'vitest';
import { norm } from '../../../src/engine/words/norm';

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
