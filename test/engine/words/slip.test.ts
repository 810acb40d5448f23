import { expect, it } from 'vitest';
import { slipOf } from '../../../src/engine/words/slip';
import { shippedDictionary } from '../../support/dictionary';

const slip = (word: string) => slipOf(word, shippedDictionary);

it('tells what was meant', () => {
  expect(slip('verfication')).toEqual({ meant: ['verification'], likely: true });
  expect(slip('inidcated')).toEqual({ meant: ['indicated'], likely: true });
  expect(slip('Enteprise')).toEqual({ meant: ['enterprise'], likely: true });
});

it('leaves short words, words without a vowel and other first letters alone', () => {
  for (const word of ['skus', 'pplxx', 'odata', 'blorptuk']) expect(slip(word), word).toBeUndefined();
});

it('takes words with a capital for names where a letter or the end was changed', () => {
  expect(slip('Calibri')?.likely ?? false).toBe(false);
  expect(slip('Rainbird')?.likely ?? false).toBe(false);
  expect(slip('Flowr')).toBeUndefined();
});
