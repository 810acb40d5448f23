import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/adapters/dictionary';
import lists from '../../../src/engine/data/lists.json';
import { withWords } from '../../../src/engine/dictionary';
import { WordTable } from '../../../src/engine/words/word-table';
import { shippedDictionary } from '../../support/dictionary';
import { tempFolder } from '../../support/temp-folder';

describe('the dictionary that ships', () => {
  it('knows English of both kinds and technical words', () => {
    for (const word of [
      'organization',
      'organisation',
      'color',
      'colour',
      'webhook',
      'timestamp',
      'PDF',
      'OAuth',
    ])
      expect(shippedDictionary.has(word), word).toBe(true);
  });

  it('knows none of the common misspellings', () => {
    const known = Object.keys(lists.misspellings).filter((word) => shippedDictionary.has(word));
    expect(known).toEqual([]);
  });

  it('knows nearly every right form of them', () => {
    const unknown = Object.values(lists.misspellings).filter(
      (words) => !words.split(' ').every((word) => shippedDictionary.has(word)),
    );
    expect(unknown).toEqual([]);
  });

  it('takes further words in any case', () => {
    const more = withWords(shippedDictionary, [' Frobnicate ']);
    expect([more.has('frobnicate'), more.has('FROBNICATE'), more.has('frobnicator')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(more.near('verfication')).toEqual(['verification']);
    expect(withWords(shippedDictionary, [])).toBe(shippedDictionary);
  });
});

describe('loading', () => {
  const codeFor = (content: Uint8Array | undefined): string => {
    const loaded = loadDictionary(
      tempFolder(content === undefined ? {} : { 'dictionary/words.bin': content }),
    );
    return loaded.ok ? '' : loaded.error.code;
  };

  it('says that the file is missing', () => {
    expect(codeFor(undefined)).toBe('dictionary-missing');
  });

  it('says that the file is damaged', () => {
    expect(codeFor(new Uint8Array(0))).toBe('dictionary-damaged');
    expect(codeFor(new Uint8Array(1001).fill(7))).toBe('dictionary-damaged');
  });

  it('notices a dictionary that does not know what it should', () => {
    const other = WordTable.write([{ word: 'frobnicate', common: true }]);
    expect(codeFor(new Uint8Array(other.buffer))).toBe('dictionary-damaged');
  });
});
