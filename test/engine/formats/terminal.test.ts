import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paint, printable, wrap } from '../../../src/engine/formats/terminal';

describe('printable', () => {
  it('shows what a terminal would act on', () => {
    expect(printable('a\u001b[2J\r\n\tb\u009b\u202ec\u007f')).toBe(
      'a\\u001b[2J\\r\\n\\tb\\u009b\\u202ec\\u007f',
    );
  });

  it('leaves readable text of any language alone', () => {
    expect(printable('Brønnøysund 東京 😀 – "quoted"')).toBe('Brønnøysund 東京 😀 – "quoted"');
  });

  it('shows half a character instead of sending it', () => {
    expect(printable('a\ud83d')).toBe('a\\ud83d');
  });
});

describe('wrap', () => {
  it('breaks at spaces, counting what the first line already holds', () => {
    expect(wrap('one two three four', 9, 0)).toEqual(['one two', 'three', 'four']);
    expect(wrap('one two three four', 9, 5)).toEqual(['one', 'two three', 'four']);
  });

  it('starts on a new line when the first word does not fit the rest of the first', () => {
    expect(wrap('incomprehensible words', 16, 10)).toEqual(['', 'incomprehensible', 'words']);
  });

  it('gives a word longer than a line a line of its own', () => {
    expect(wrap('a incomprehensible b', 8, 0)).toEqual(['a', 'incomprehensible', 'b']);
  });

  it('keeps every word, in order, and no line longer than it must be', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 1, max: 30 }), (words, width) => {
        const lines = wrap(words.join(' '), width, 0);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});

describe('paint', () => {
  it('colours only when told to', () => {
    expect(paint('x', 'error', true)).toBe('\u001b[31mx\u001b[39m');
    expect(paint('x', 'error', false)).toBe('x');
  });
});
