import { expect, it } from 'vitest';
import { isDerived, isInflected, isJoined, isMade } from '../../../src/engine/words/derived-word';
import { shippedDictionary } from '../../support/dictionary';

it('knows plurals and what can be done', () => {
  for (const word of ['webhooks', 'personalizable', 'configurability'])
    expect(isInflected(word, shippedDictionary), word).toBe(true);
  for (const word of ['recieves', 'axess', 'able'])
    expect(isInflected(word, shippedDictionary), word).toBe(false);
});

it('knows British forms of -ize, and no plurals in -ys', () => {
  for (const word of ['serialisers', 'dockerise'])
    expect(isInflected(word, shippedDictionary), word).toBe(true);
  expect(isInflected('gateways', shippedDictionary)).toBe(true);
  expect(isInflected('propertys', shippedDictionary)).toBe(false);
});

it('knows words with a suffix', () => {
  for (const word of ['ingestor', 'ingestors', 'resetless', 'upsertable', 'webhooker', 'fonting'])
    expect(isDerived(word, shippedDictionary), word).toBe(true);
  for (const word of ['immediatly', 'definately', 'managment', 'verfication', 'able', ''])
    expect(isDerived(word, shippedDictionary), word).toBe(false);
  expect(isMade('workorderz', shippedDictionary)).toBe(false);
  expect(isMade('parcelless', shippedDictionary)).toBe(true);
});

it('knows words that are put together', () => {
  for (const word of ['subaccount', 'workorder', 'despeckle', 'autorotate'])
    expect(isJoined(word, shippedDictionary), word).toBe(true);
  for (const word of ['subacount', 'wrkorder', 'a', 'verfication'])
    expect(isJoined(word, shippedDictionary), word).toBe(false);
});
