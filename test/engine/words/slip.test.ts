import { describe, expect, it } from 'vitest';
import { withWords } from '../../../src/engine/dictionary';
import { slipOf } from '../../../src/engine/words/slip';
import { shippedDictionary } from '../../support/dictionary';

const slip = (word: string, ...used: string[]) =>
  slipOf(word, shippedDictionary, (each) => used.includes(each));
const likely = (word: string, ...used: string[]) => slip(word, ...used)?.likely ?? false;

describe('a typing slip', () => {
  it('tells what was meant', () => {
    expect(slip('verfication')).toEqual({ meant: ['verification'], likely: true });
    expect(slip('inidcated')).toEqual({ meant: ['indicated'], likely: true });
    expect(slip('Enteprise')).toEqual({ meant: ['enterprise'], likely: true });
    expect(slip('progess')).toEqual({ meant: ['progress'], likely: true });
    expect(slip('proyect')).toEqual({ meant: ['project', 'protect'], likely: true });
    expect(slip('accidentaly')).toEqual({ meant: ['accidentally'], likely: true });
  });

  it('is likely where letters are exchanged, missing or doubled inside', () => {
    for (const word of ['btach', 'wehre', 'comit', 'occurence', 'embeded', 'callling', 'envirnment'])
      expect(likely(word), word).toBe(true);
  });

  it('is likely where a letter is replaced or added in a long word', () => {
    for (const word of ['seperately', 'hexidecimal', 'capacoty', 'specificiations', 'perfornance'])
      expect(likely(word), word).toBe(true);
  });

  it('is unlikely where a letter is replaced in a short word, or the end is changed', () => {
    for (const word of ['vitest', 'rehype', 'logits', 'valkey', 'combyne', 'malwares', 'digitale', 'typst'])
      expect(likely(word), word).toBe(false);
  });

  it('is unlikely in words that are made of known ones', () => {
    for (const word of ['ingestor', 'rescoring', 'nodelists', 'fonting', 'resetless', 'fabricjs', 'subsites'])
      expect(likely(word), word).toBe(false);
  });

  it('knows technical words and names of countries, languages and services', () => {
    expect(slip('metatdata')).toEqual({ meant: ['metadata'], likely: true });
    expect(slip('webhhook')).toEqual({ meant: ['webhook'], likely: true });
    expect(slip('Portugese')).toEqual({ meant: ['portuguese'], likely: true });
    expect(slip('Microsft')).toEqual({ meant: ['microsoft'], likely: true });
  });

  it('is likely in plurals of words with y', () => {
    expect(slip('propertys')).toEqual({ meant: ['properties'], likely: true });
    expect(slip('Propertys')?.likely).toBe(false);
    expect(likely('gateways')).toBe(false);
  });

  it('is likely where a syllable is written twice', () => {
    expect(slip('certitificate')).toEqual({ meant: ['certificate'], likely: true });
    expect(slip('infrastastructure')).toEqual({ meant: ['infrastructure'], likely: true });
    for (const word of ['clusterer', 'lalaland', 'dotdotdots']) expect(likely(word), word).toBe(false);
  });

  it('is there for no short words, none without a vowel and none with another first letter', () => {
    for (const word of ['skus', 'pplxx', 'odata', 'blorptuk', 'konnector'])
      expect(slip(word), word).toBeUndefined();
  });
});

describe('a word with a capital', () => {
  it('is taken for a name where a letter was replaced, the end was changed, or it is short', () => {
    for (const word of ['Calibri', 'Rainbird', 'Scrapy', 'Tridens', 'Wellcome', 'Undertale'])
      expect(likely(word), word).toBe(false);
    expect(slip('Flowr')).toBeUndefined();
  });
});

describe('a slight slip', () => {
  it('is likely where the connector uses the word that is meant', () => {
    for (const [word, meant] of [
      ['giftt', 'gift'],
      ['ayment', 'payment'],
      ['Paremeters', 'parameters'],
      ['Entitiy', 'entity'],
      ['filger', 'filter'],
      ['tthat', 'that'],
      ['timestampe', 'timestamp'],
      ['deploymeny', 'deployment'],
    ] as const) {
      expect(likely(word), word).toBe(false);
      expect(slip(word, meant), word).toEqual({ meant: [meant], likely: true });
    }
  });

  it('is unlikely in identifiers and at the end of names', () => {
    expect(likely('listid', 'listed')).toBe(false);
    expect(likely('baselined', 'baseline')).toBe(false);
    expect(likely('Gifts', 'gift')).toBe(false);
    expect(likely('Filterz', 'filters')).toBe(false);
  });
});

it('is none in words of the own dictionary that the shipped one knows nothing about', () => {
  const dictionary = withWords(shippedDictionary, ['specific-word', 'zorblix']);
  expect(slipOf('zorblx', dictionary, () => false)).toBeUndefined();
});
