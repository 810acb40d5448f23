import { describe, expect, it } from 'vitest';
import { isSentence, sentenceEnding } from '../../../src/engine/words/sentence';

const ended = (text: string) => {
  const ending = sentenceEnding(text);
  return text.slice(0, ending.from) + ending.text + text.slice(ending.to);
};

describe('isSentence', () => {
  it('accepts end punctuation, also inside closing marks and blanks', () => {
    for (const text of [
      'Gets it.',
      'Really?',
      'Now!',
      'And so on…',
      '(Gets it.)',
      '"Gets it."  ',
      'Gets `it.`',
      '**It.**\n',
    ]) {
      expect(isSentence(text), text).toBe(true);
    }
  });

  it('rejects everything else', () => {
    for (const text of ['Gets it', 'Gets it:', 'Gets it,', '(Gets it)', 'Gets it. )', '', '  ', ')']) {
      expect(isSentence(text), text).toBe(false);
    }
  });
});

describe('sentenceEnding', () => {
  it('appends a full stop at the trimmed end', () => {
    expect(ended('Gets it')).toBe('Gets it.');
    expect(ended('Gets it  \n')).toBe('Gets it.  \n');
    expect(ended('Gets it (all)')).toBe('Gets it (all).');
  });

  it('replaces marks that cannot stand before a full stop', () => {
    expect(ended('Gets it:')).toBe('Gets it.');
    expect(ended('Gets it - ')).toBe('Gets it. ');
    expect(sentenceEnding('Gets it,').certain).toBe(false);
  });

  it('is certain after words only', () => {
    expect(sentenceEnding('Gets it').certain).toBe(true);
    expect(sentenceEnding('Gets it (all)').certain).toBe(true);
    for (const text of ['See https://contoso.io/docs', 'See www.contoso.io', 'Gets <b>it</b>', ')']) {
      expect(sentenceEnding(text).certain, text).toBe(false);
    }
  });

  it('always makes a sentence', () => {
    for (const text of ['a', ')', 'a -', '- ', 'a,)', 'é', '\u{1F600}'])
      expect(isSentence(ended(text)), text).toBe(true);
  });
});
