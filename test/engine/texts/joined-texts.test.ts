import { expect, it } from 'vitest';
import { textsMatching } from '../../../src/engine/texts/joined-texts';
import { definitionModel } from '../../support/json-texts';

/** A definition with one operation for each summary. */
function shown(...summaries: readonly string[]) {
  return definitionModel({
    paths: Object.fromEntries(summaries.map((summary, at) => [`/${at}`, { get: { summary } }])),
  });
}

function matching(definition: ReturnType<typeof shown>, pattern: RegExp): readonly string[] {
  return textsMatching(definition, pattern).map(({ text }) => text);
}

it('gives every text with a match once, in their order', () => {
  const texts = shown('one', 'two and one', 'three', 'one one one', '-', 'ONE');
  expect(matching(texts, /one/gi)).toEqual(['one', 'two and one', 'one one one', 'ONE']);
  expect(matching(texts, /three/g)).toEqual(['three']);
  expect(matching(texts, /four/g)).toEqual([]);
  expect(matching(shown(), /one/g)).toEqual([]);
});

it('finds no match across two texts', () => {
  expect(matching(shown('on', 'e'), /one/g)).toEqual([]);
});

it('tells ends of texts by the separator', () => {
  const texts = shown(' a', 'b', 'c ', 'd', ' e');
  expect(matching(texts, /(?:^|\0) | (?:\0|$)/g)).toEqual([' a', 'c ', ' e']);
});

it('starts anew each time', () => {
  const texts = shown('a', 'b');
  const pattern = /[ab]/g;
  expect(matching(texts, pattern)).toEqual(['a', 'b']);
  expect(matching(texts, pattern)).toEqual(['a', 'b']);
});
