import { expect, it } from 'vitest';
import { removeWords } from '../../../src/engine/words/remove-words';

const without = (text: string, ...words: readonly string[]) =>
  removeWords(
    text,
    words.map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length })),
  );

it('closes the gap', () => {
  expect(without('Office API Mail', 'API')).toBe('Office Mail');
  expect(without('API Office Connector', 'API', 'Connector')).toBe('Office');
});

it('takes joining marks and emptied brackets along', () => {
  expect(without('Open-API', 'API')).toBe('Open');
  expect(without('Office (API) Mail', 'API')).toBe('Office Mail');
  expect(without('Office | API', 'API')).toBe('Office');
});

it('leaves no preposition hanging', () => {
  expect(without('Cards for Power Apps', 'Power Apps')).toBe('Cards');
  expect(without('API for Office', 'API')).toBe('Office');
  expect(without('Sign in API', 'API')).toBe('Sign in');
});

it('may leave nothing', () => {
  expect(without('API', 'API')).toBe('');
  expect(without('- API -', 'API')).toBe('');
});
