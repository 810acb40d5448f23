import { describe, expect, it } from 'vitest';
import { contentOf, tidySpaces, untidySpaces } from '../../../src/engine/words/white-space';

describe('contentOf', () => {
  it('finds what trimming leaves', () => {
    expect(contentOf('\u00a0 a b\n')).toEqual({ from: 2, to: 5 });
    expect(contentOf('ab')).toEqual({ from: 0, to: 2 });
  });

  it('is empty for blank texts', () => {
    expect(contentOf('  ')).toEqual({ from: 2, to: 2 });
    expect(contentOf('')).toEqual({ from: 0, to: 0 });
  });
});

describe('untidySpaces', () => {
  it('names the kind of every run', () => {
    expect(untidySpaces(' a  b\tc ')).toEqual([
      { from: 0, to: 1, kind: 'start' },
      { from: 2, to: 4, kind: 'run' },
      { from: 5, to: 6, kind: 'break' },
      { from: 7, to: 8, kind: 'end' },
    ]);
  });

  it('finds nothing between single spaces', () => {
    expect(untidySpaces('a b\u00a0c')).toEqual([]);
  });
});

describe('tidySpaces', () => {
  it('leaves nothing untidy', () => {
    const tidy = tidySpaces(' \n a  b\tc\r\nd ');
    expect(tidy).toBe('a b c d');
    expect(untidySpaces(tidy)).toEqual([]);
  });
});
