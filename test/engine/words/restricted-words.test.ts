import { expect, it } from 'vitest';
import { restrictedWordsIn } from '../../../src/engine/words/restricted-words';

it('finds the words in any case, singular and plural', () => {
  expect(restrictedWordsIn('Open-API connectors').map(({ word }) => word)).toEqual(['API', 'connectors']);
  expect(restrictedWordsIn('an api')).toEqual([{ word: 'api', from: 3, to: 6 }]);
});

it('finds no parts of words', () => {
  expect(restrictedWordsIn('RapidAPI, APITemplate, API2, Connectorize, connected')).toEqual([]);
});
