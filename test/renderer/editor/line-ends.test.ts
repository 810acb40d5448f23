import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineEnds } from '../../../src/renderer/features/editor/line-ends';

const lines = (text: string): string[] => text.split(/\r\n|\r|\n/);

describe('LineEnds', () => {
  it('gives a file back as it was, whatever it mixes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r')), (parts) => {
        const text = parts.join('');
        expect(new LineEnds(text).join(lines(text))).toBe(text);
      }),
    );
  });

  it('keeps the ends of lines nobody touched', () => {
    const ends = new LineEnds('one\r\ntwo\nthree\r\nfour');
    ends.apply({ startLine: 2, endLine: 2, text: 'new\nline' });
    expect(ends.join(['one', 'new', 'line two', 'three', 'four'])).toBe(
      'one\r\nnew\r\nline two\nthree\r\nfour',
    );
  });

  it('forgets the ends of lines that were joined', () => {
    const ends = new LineEnds('one\ntwo\r\nthree\r\nfour');
    ends.apply({ startLine: 1, endLine: 3, text: '' });
    expect(ends.join(['three', 'four'])).toBe('three\r\nfour');
  });

  it('knows a uniform file', () => {
    expect(new LineEnds('a\r\nb\r\n').uniform).toBe(true);
    expect(new LineEnds('a\r\nb\n').uniform).toBe(false);
    expect(new LineEnds('a').dominant).toBe('\n');
  });

  it('knows when edits make a file uniform', () => {
    const ends = new LineEnds('one\r\ntwo\nthree\r\nfour');
    ends.apply({ startLine: 1, endLine: 1, text: 'more\nlines' });
    expect(ends.uniform).toBe(false);
    ends.apply({ startLine: 3, endLine: 4, text: '' });
    expect(ends.uniform).toBe(true);
    expect(ends.join(['more', 'lines', 'twothree', 'four'])).toBe('more\r\nlines\r\ntwothree\r\nfour');
  });

  it('takes over a text of very many lines', () => {
    const ends = new LineEnds('a\nb');
    ends.apply({ startLine: 1, endLine: 2, text: '\n'.repeat(300_000) });
    expect(ends.join(Array.from({ length: 300_001 }, () => ''))).toBe('\n'.repeat(300_000));
  });
});
