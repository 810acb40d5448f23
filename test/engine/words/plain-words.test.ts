import { expect, it } from 'vitest';
import { eachPlainWord } from '../../../src/engine/words/plain-words';

function words(text: string): readonly string[] {
  const found: string[] = [];
  eachPlainWord(text, (from, to) => found.push(text.slice(from, to)));
  return found;
}

it('gives the words of prose', () => {
  expect(words('Gets the parcel, (or parcels); twice: now! *Really*?')).toEqual([
    'Gets',
    'the',
    'parcel',
    'or',
    'parcels',
    'twice',
    'now',
    'Really',
  ]);
  expect(words('')).toEqual([]);
});

it('takes words with hyphens apart, and the possessive away', () => {
  expect(words("The customer's comma-separated list")).toEqual([
    'The',
    'customer',
    'comma',
    'separated',
    'list',
  ]);
  expect(words('The customer’s')).toEqual(['The', 'customer']);
});

it('leaves out what is no prose', () => {
  expect(
    words("'one' \"two\" `three` four_five six7 a/b x.y me@here.com {id} <tag> don't über #tag $id"),
  ).toEqual([]);
  expect(words('https://example.com/parcels?sort=name -dash --')).toEqual([]);
});
