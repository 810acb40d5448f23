import { expect, it } from 'vitest';
import { markupIn } from '../../../src/engine/words/markup';

const found = (text: string) => markupIn(text).map(({ kind, text: own }) => [kind, own]);

it('finds tags, links and URLs', () => {
  expect(found('<p class="x">a</P> ![b](c.png) [d](https://e.io) https://f.io/g')).toEqual([
    ['tag', '<p class="x">'],
    ['tag', '</P>'],
    ['link', '![b](c.png)'],
    ['link', '[d](https://e.io)'],
    ['url', 'https://f.io/g'],
  ]);
});

it('leaves values in brackets alone', () => {
  expect(found('<id> <user_name> a<b [x] (y) www.a.io <bold>')).toEqual([]);
});

it('gets through long rows of opening marks', () => {
  expect(found('<a '.repeat(50_000))).toEqual([]);
  expect(found('['.repeat(100_000))).toEqual([]);
});
