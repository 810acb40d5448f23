import { expect, it } from 'vitest';
import { isInflected, isJoined } from '../../../src/engine/words/derived-word';
import { shippedDictionary } from '../../support/dictionary';

it('knows plurals and what can be done', () => {
  for (const word of ['webhooks', 'personalizable', 'configurability'])
    expect(isInflected(word, shippedDictionary), word).toBe(true);
  for (const word of ['recieves', 'axess', 'able'])
    expect(isInflected(word, shippedDictionary), word).toBe(false);
});

it('knows words that are put together', () => {
  for (const word of ['subaccount', 'workorder', 'despeckle', 'autorotate'])
    expect(isJoined(word, shippedDictionary), word).toBe(true);
  for (const word of ['subacount', 'wrkorder', 'a', 'verfication'])
    expect(isJoined(word, shippedDictionary), word).toBe(false);
});
