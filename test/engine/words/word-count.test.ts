import { expect, it } from 'vitest';
import { wordCount } from '../../../src/engine/words/word-count';

it.each([
  ['', 0],
  ['Gets the profile of one user by ID.', 8],
  ["the user's sign-in", 3],
  ['- – ...', 0],
  ['Größe 2', 2],
])('counts the words of %j', (text, count) => {
  expect(wordCount(text)).toBe(count);
});
