import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TableWord, WordTable } from '../../../src/engine/words/word-table';

const common = ['verification', 'the', 'receive', 'relieve', 'system', 'stem', 'actual', 'account'];
const other = ['webhook', 'kubernetes', 'acount'];

const list: readonly TableWord[] = [
  ...common.map((word) => ({ word, common: true })),
  ...other.map((word) => ({ word, common: false })),
];

function table(words: readonly TableWord[] = list): WordTable {
  const read = WordTable.read(WordTable.write(words));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

describe('a word table', () => {
  it('knows its words in any case, and no others', () => {
    const words = table();
    for (const word of [...common, ...other]) expect(words.has(word), word).toBe(true);
    expect(words.has('WebHook')).toBe(true);
    for (const word of ['', 'verfication', 'webhooks', 'x'.repeat(1000)])
      expect(words.has(word), word).toBe(false);
  });

  it('finds the common words one slip away, and no others', () => {
    const words = table();
    expect(words.near('verfication')).toEqual(['verification']);
    expect(words.near('verificationn')).toEqual(['verification']);
    expect(words.near('verifikation')).toEqual(['verification']);
    expect(words.near('vreification')).toEqual(['verification']);
    expect([...words.near('sytem')].sort()).toEqual(['stem', 'system']);
    expect([...words.near('recieve')].sort()).toEqual(['receive', 'relieve']);
    expect(words.near('webhok')).toEqual([]);
    expect(words.near('accouny')).toEqual(['account']);
    expect(words.near('x'.repeat(100))).toEqual([]);
    expect(words.near('')).toEqual([]);
  });

  it('takes a word for common that is given as common once', () => {
    const words = table([
      { word: 'account', common: true },
      { word: 'account', common: false },
    ]);
    expect(words.near('acount')).toEqual(['account']);
  });

  it('holds whatever is put in', () => {
    const word = fc.stringMatching(/^[a-z]{2,20}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 200 }), word, (given, other) => {
        const words = table(given.map((each) => ({ word: each, common: true })));
        expect(given.every((each) => words.has(each))).toBe(true);
        expect(words.has(other)).toBe(given.includes(other));
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a damaged file', () => {
    const content = WordTable.write(list);
    for (const damaged of [content.slice(0, 5), content.slice(1), new Uint32Array(0), new Uint32Array(4)]) {
      const read = WordTable.read(damaged);
      expect(read.ok ? '' : read.error.code).toBe('dictionary-damaged');
    }
  });
});
