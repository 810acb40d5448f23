import { expect, it } from 'vitest';
import { editDistance } from '../../../src/engine/words/edit-distance';

it('counts letters to insert, remove or replace', () => {
  expect(editDistance('summary', 'summary', 2)).toBe(0);
  expect(editDistance('summary', 'summmary', 2)).toBe(1);
  expect(editDistance('visbilty', 'visibility', 2)).toBe(2);
  expect(editDistance('', 'ab', 2)).toBe(2);
});

it('stops at the limit', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('a', 'b'.repeat(100_000), 2)).toBe(3);
});
