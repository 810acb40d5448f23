import { expect, it } from 'vitest';
import { type Change, changeBetween } from '../../../src/engine/words/slip-change';

const changes: readonly (readonly [string, string, Change['kind'], Change['place'], boolean])[] = [
  ['batch', 'btach', 'exchanged', 'middle', false],
  ['batch', 'abtch', 'exchanged', 'start', false],
  ['batch', 'bathc', 'exchanged', 'end', false],
  ['filter', 'filer', 'missing', 'middle', false],
  ['filter', 'ilter', 'missing', 'start', false],
  ['filter', 'filte', 'missing', 'end', false],
  ['occurred', 'occured', 'missing', 'middle', true],
  ['access', 'acces', 'missing', 'end', true],
  ['eerie', 'erie', 'missing', 'start', true],
  ['entity', 'entitiy', 'extra', 'middle', false],
  ['entity', 'xentity', 'extra', 'start', false],
  ['gift', 'giftt', 'extra', 'end', true],
  ['gift', 'gifft', 'extra', 'middle', true],
  ['gift', 'ggift', 'extra', 'start', true],
  ['word', 'ward', 'replaced', 'middle', false],
  ['word', 'ford', 'replaced', 'start', false],
  ['word', 'worn', 'replaced', 'end', false],
];

it.each(changes)('sees how %s became %s', (meant, word, kind, place, doubling) => {
  expect(changeBetween(word, meant)).toMatchObject({ kind, place, doubling });
});

it('names the letters', () => {
  expect(changeBetween('capacoty', 'capacity').letters).toEqual(['o', 'i']);
});
