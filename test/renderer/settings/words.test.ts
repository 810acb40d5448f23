import { describe, expect, it } from 'vitest';
import {
  sortedWords,
  wordBeside,
  wordCount,
  wordProblem,
  wordsWith,
} from '../../../src/renderer/features/settings/words';
import { requests } from '../../../src/shared/ipc';

describe('the words', () => {
  it('are in the order of a dictionary, each once', () => {
    expect(sortedWords(['zorblix', 'Apple', 'éclair', 'apple', 'zorblix', 'word10', 'word9'])).toEqual([
      'Apple',
      'apple',
      'éclair',
      'word9',
      'word10',
      'zorblix',
    ]);
  });

  it('are found by a part, in whatever case', () => {
    const words = ['Fernhill', 'zorblix'];
    expect(wordsWith(words, ' HILL ')).toEqual(['Fernhill']);
    expect(wordsWith(words, '')).toBe(words);
    expect(wordsWith(words, 'none')).toEqual([]);
  });

  it('give the selection to their neighbour when they go', () => {
    expect(wordBeside(['a', 'b', 'c'], 'b')).toBe('c');
    expect(wordBeside(['a', 'b', 'c'], 'c')).toBe('b');
    expect(wordBeside(['a'], 'a')).toBe(null);
  });

  it('are counted', () => {
    expect([0, 1, 1200].map(wordCount)).toEqual(['0 words', '1 word', '1,200 words']);
  });
});

describe('wordProblem', () => {
  it('is there for just those texts the contract refuses', () => {
    for (const word of ['Fernhill', "it's", '3D', 'x'.repeat(100), 'x'.repeat(101), 'two words', '', 'a\tb'])
      expect(wordProblem(word, []) === undefined).toBe(
        requests['settings/add-own-word'].input.safeParse({ word }).success,
      );
  });

  it('knows words that are there, and a full dictionary', () => {
    expect(wordProblem(' fernhill ', ['Fernhill'])).toBe('“fernhill” is in your dictionary already.');
    const full = Array.from({ length: 20_000 }, (_, number) => `word${number}`);
    expect(wordProblem('more', full)).toContain('20,000 words');
  });
});
