import { expect, it } from 'vitest';
import { grouped, times } from '../../../src/engine/words/grouped';

it('groups in order of first occurrence', () => {
  expect([...grouped(['b1', 'a1', 'b2'], (item) => item.slice(0, 1))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
  expect(grouped([], String).size).toBe(0);
});

it('counts from two on', () => {
  expect(times(1)).toBe('');
  expect(times(3)).toBe(' (3 times)');
});
