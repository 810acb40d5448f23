import { expect, it } from 'vitest';
import { masked } from '../../../src/engine/words/masked';

it.each([
  ['AKIA0123456789ABCDEF', '"AKIA…"'],
  ['a"b\\c0123456789', '"a\\"b\\\\…"'],
  ['\u{1f511}\u{1f511}\u{1f511}\u{1f511}\u{1f511}\u{1f511}', '"\u{1f511}\u{1f511}\u{1f511}\u{1f511}…"'],
  ['short', '"…"'],
])('shows of %s no more than the beginning', (secret, shown) => {
  expect(masked(secret)).toBe(shown);
});
