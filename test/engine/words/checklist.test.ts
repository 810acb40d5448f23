import { describe, expect, it } from 'vitest';
import { readPullRequest } from '../../../src/engine/words/checklist';

describe('readPullRequest', () => {
  it.each([
    ['- [ ] a', [{ text: 'a', ticked: false }]],
    ['* [x] a', [{ text: 'a', ticked: true }]],
    ['  + [X]  a ', [{ text: 'a', ticked: true }]],
    ['3) [ ]', [{ text: '', ticked: false }]],
    ['> - [ ] quoted', [{ text: 'quoted', ticked: false }]],
  ])('sees the item in %j', (text, items) => {
    expect(readPullRequest(text).items).toEqual(items);
  });

  it.each(['[ ] a', '-[ ] a', '- [] a', '- [y] a', '- [ ](a)', '- a [ ]', '`- [ ] a`', '<!-- - [ ] a -->'])(
    'sees no item in %j',
    (text) => {
      expect(readPullRequest(text).items).toEqual([]);
    },
  );

  it('counts pictures in every form, and no links', () => {
    expect(readPullRequest('![a](b) ![c][d]![](e)\n<img src="f"> <IMG src=g>').images).toBe(5);
    expect(readPullRequest('[a](b) !(c) ! [d](e) `![f](g)` <imgs>').images).toBe(0);
  });

  it('reads hostile texts in linear time', () => {
    for (const part of ['![', '- [', '> ', '<img', '`', '![a](', '- [ ] ']) {
      expect(readPullRequest(part.repeat(100_000)).images).toBeGreaterThanOrEqual(0);
    }
  });
});
