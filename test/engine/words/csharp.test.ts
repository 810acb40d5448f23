import { describe, expect, it } from 'vitest';
import { scanCSharp, stringAt } from '../../../src/engine/words/csharp';

/** The code with every run of blanks as one space. */
function codeOf(text: string): string {
  const { code } = scanCSharp(text);
  expect(code).toHaveLength(text.length);
  return code.replace(/ +/g, ' ').trim();
}

describe('scanCSharp', () => {
  it.each([
    ['a line comment', 'a; // class "x\nb;', 'a; \nb;'],
    ['a block comment', 'a; /* " class */ b;', 'a; b;'],
    ['a comment inside a string', 'a("// no", b);', 'a(" ", b);'],
    ['a string inside a comment', 'a; // it\'s "\nb;', 'a; \nb;'],
    ['an escaped quote', 'a("x\\"y"); b;', 'a(" "); b;'],
    ['an escaped backslash at the end', 'a("x\\\\"); b;', 'a(" "); b;'],
    ['an empty string', 'a("", b);', 'a("", b);'],
    ['a verbatim string', 'a(@"c:\\"); b;', 'a( " "); b;'],
    ['a verbatim string with quotes over lines', 'a(@"x ""y""\n"); b;', 'a( " "); b;'],
    ['an empty verbatim string', 'a(@""); b;', 'a( ""); b;'],
    ['an interpolated string', 'a($"x {b} y {{no}} {c}"); d;', 'a( " (b) (c)"); d;'],
    ['a string in a hole', 'a($"x {b["k"]} y"); d;', 'a( " (b[" "]) "); d;'],
    ['a hole in a hole', 'a($"{$"{b}"}"); d;', 'a( "( "(b)")"); d;'],
    ['a format in a hole', 'a($"{b:yyyy\'-\'MM}"); d;', 'a( "(b )"); d;'],
    ['an interpolated verbatim string', 'a($@"{b}\\{c}"); a(@$"{b}\\"); d;', 'a( "(b) (c)"); a( "(b) "); d;'],
    ['a raw string', 'a("""x "y" \\ """); b;', 'a(" "); b;'],
    ['a raw string with holes', 'a($$"""{no} {{b}} {{c}}"""); d;', 'a( " (b) (c) "); d;'],
    ['characters', "a('\"', '\\'', '\\u0022', '/'); b;", 'a( , , , ); b;'],
    ['a preprocessor line', 'a;\n#region Don\'t "\n  #endregion\nb;', 'a;\n \n \nb;'],
    ['an identifier with @', '@class = 1;', '@class = 1;'],
  ])('reads %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
    expect(scanCSharp(text).unterminated).toBeUndefined();
  });

  it.each([
    ['a string', 'a;\nb = "x;\nclass C', 'string', 7],
    ['a verbatim string', 'a = @"x;\nclass', 'string', 4],
    ['a raw string', 'a = """x""', 'string', 4],
    ['a comment', 'a; /* b', 'comment', 3],
    ['a hole', 'a = $"x {b', 'string', 4],
  ])('finds %s without end', (_, text, kind, offset) => {
    expect(scanCSharp(text).unterminated).toEqual({ kind, offset });
  });

  it('goes on with the next line after a string without end', () => {
    expect(codeOf('b = "x;\nclass C')).toBe('b = " \nclass C');
  });

  it('gives the content of a string', () => {
    const text = 'a("one", "two")';
    const scan = scanCSharp(text);
    expect(stringAt(text, scan, 9)).toBe('two');
    expect(stringAt(text, scan, 0)).toBeUndefined();
  });

  it.each([
    ['lines', 'var a = $"x {b} y"; // c\n', 1_000_000],
    ['quotes', '"', 1_000_001],
    ['odd quotes and blanks', '" ', 500_001],
    ['holes', '$"{', 500_000],
    ['raw holes', '$$"""{{', 200_000],
    ['braces', '{', 1_000_000],
    ['braces in a string', '$"{{{{', 200_000],
    ['comment starts', '/*', 500_000],
    ['apostrophes', "'\\", 500_000],
    ['verbatim starts', '@$', 500_000],
    ['colons in a hole', '$"{a:', 200_000],
  ])('reads a great many %s', (_, piece, count) => {
    const text = piece.repeat(count);
    expect(scanCSharp(text).code).toHaveLength(text.length);
  });
});
