/** A stretch of C# that does not end. */
export interface UnterminatedText {
  readonly kind: 'comment' | 'string';
  /** Where it begins, in UTF-16 units. */
  readonly offset: number;
}

/** C# source as checks read it. */
export interface CSharpScan {
  /**
   * The source with comments, preprocessor lines and the inside of strings blanked, unit for unit: offsets are those of
   * the source. A string is its two quotes with blanks between; code in the holes of interpolated strings stays,
   * in parentheses. Braces are those of the code alone.
   */
  readonly code: string;
  /** The first comment or string that runs to the end of the file, or of the line where it must end there. */
  readonly unterminated: UnterminatedText | undefined;
}

/** The string a piece of source is inside of. */
interface StringForm {
  /** Where the string begins, prefix included. */
  readonly start: number;
  /** Quotes at either end: 1, or at least 3 for raw strings. */
  readonly quotes: number;
  readonly verbatim: boolean;
  /** Braces that open a hole; 0 for strings without holes. */
  readonly holeBraces: number;
}

interface Hole {
  readonly form: StringForm;
  /** Open brackets of any kind inside the hole. */
  depth: number;
}

/** Reads C# from front to back once, each character a bounded number of times; any text is accepted. */
export function scanCSharp(text: string): CSharpScan {
  return new Scanner(text).scan();
}

/** Where code goes over into something else: a search for these is many times faster than a look at each character. */
const inCode = /[/#'"@$]/g;
const inHole = /[/#'"@$()[\]{}:]/g;
const inString = /["{\\\r\n]/g;
const lineBreak = /[\r\n]/g;
const plainString = /"[^"\\\r\n]+"/y;

class Scanner {
  /** The source with blanks written into it, up to `copied`. */
  private code = '';
  private copied = 0;
  private readonly holes: Hole[] = [];
  private unterminated: UnterminatedText | undefined;
  private at = 0;

  constructor(private readonly text: string) {}

  scan(): CSharpScan {
    const { text } = this;
    for (;;) {
      this.at = search(text, this.holes.length === 0 ? inCode : inHole, this.at);
      if (this.at === text.length) break;
      this.step();
    }
    const [hole] = this.holes;
    if (hole !== undefined) this.fault('string', hole.form.start);
    return { code: this.code + text.slice(this.copied), unterminated: this.unterminated };
  }

  private step(): void {
    const { text, at } = this;
    const char = text[at];
    if (char === '"' && this.plainString()) return;
    if (char === '/' && text[at + 1] === '/') this.blankTo(search(text, lineBreak, at));
    else if (char === '/' && text[at + 1] === '*') this.blockComment();
    else if (char === '#' && this.startsLine(at)) this.blankTo(search(text, lineBreak, at));
    else if (char === "'") this.character();
    else if (char === '"' || char === '@' || char === '$') this.stringOrCode();
    else if (!this.inHole(char)) this.at += 1;
  }

  private blockComment(): void {
    const end = this.text.indexOf('*/', this.at + 2);
    if (end < 0) this.fault('comment', this.at);
    this.blankTo(end < 0 ? this.text.length : end + 2);
  }

  /** `'x'`, `'\''`, `'\u0022'`; a lone apostrophe is left as it is. */
  private character(): void {
    const { text, at } = this;
    const close = text[at + 1] === '\\' ? at + 3 : at + 2;
    for (let end = close; end <= at + 11 && text[end - 1] !== '\n'; end += 1) {
      if (text[end] === "'" && (end === close || text[at + 1] === '\\')) {
        this.blankTo(end + 1);
        return;
      }
    }
    this.at += 1;
  }

  /** Most strings: something between two quotes on one line, and nothing escaped. */
  private plainString(): boolean {
    plainString.lastIndex = this.at;
    if (!plainString.test(this.text)) return false;
    this.keepTo(this.at + 1);
    this.blankTo(plainString.lastIndex - 1);
    this.keepTo(plainString.lastIndex);
    return true;
  }

  private stringOrCode(): void {
    const { text } = this;
    let quote = this.at;
    let dollars = 0;
    let verbatim = false;
    for (; text[quote] === '$' || text[quote] === '@'; quote += 1) {
      if (text[quote] === '$') dollars += 1;
      else verbatim = true;
    }
    if (text[quote] !== '"') {
      this.at = quote;
      return;
    }
    let quotes = 1;
    while (!verbatim && text[quote + quotes] === '"') quotes += 1;
    const start = this.at;
    this.blankTo(quote);
    this.keepTo(quote + 1);
    // Two quotes are an empty string; raw strings begin with three.
    if (quotes === 2) {
      this.keepTo(quote + 2);
      return;
    }
    this.blankTo(quote + quotes);
    this.content({ start, quotes, verbatim, holeBraces: quotes > 2 ? dollars : Math.min(dollars, 1) });
  }

  /** From inside a string to its end or its next hole. */
  private content(form: StringForm): void {
    const { text } = this;
    const oneLine = form.quotes === 1 && !form.verbatim;
    let at = this.at;
    while (at < text.length) {
      at = search(text, inString, at);
      const char = text[at];
      if (char === undefined) break;
      if (char === '"') {
        const run = this.run(at, '"');
        if (form.quotes > 1 ? run >= form.quotes : !form.verbatim || run % 2 === 1) {
          const close = form.quotes > 1 || form.verbatim ? at + run - 1 : at;
          this.blankTo(close);
          this.keepTo(close + 1);
          return;
        }
        at += run;
      } else if (oneLine && (char === '\n' || char === '\r')) {
        this.fault('string', form.start);
        this.blankTo(at);
        return;
      } else if (oneLine && char === '\\') at += /[\r\n]/.test(text[at + 1] ?? '') ? 1 : 2;
      else if (char === '{' && form.holeBraces > 0) {
        const run = this.run(at, '{');
        at += run;
        // In `$"` strings braces are doubled to mean themselves; in raw ones only as many as there are dollars count.
        const opens = form.quotes === 1 ? run % 2 === 1 : run >= form.holeBraces;
        if (!opens) continue;
        this.blankTo(at - 1);
        this.replaceWith('(');
        this.holes.push({ form, depth: 0 });
        return;
      } else at += 1;
    }
    this.fault('string', form.start);
    this.blankTo(text.length);
  }

  /** Brackets and format texts inside a hole; true when the character has been dealt with. */
  private inHole(char: string | undefined): boolean {
    const hole = this.holes.at(-1);
    if (hole === undefined) return false;
    if (char === '(' || char === '[' || char === '{') hole.depth += 1;
    else if (char === '}' && hole.depth === 0) {
      this.closeHole(hole);
      return true;
    } else if (char === ')' || char === ']' || char === '}') hole.depth = Math.max(0, hole.depth - 1);
    else if (
      char === ':' &&
      hole.depth === 0 &&
      this.text[this.at + 1] !== ':' &&
      this.text[this.at - 1] !== ':'
    )
      return this.formatText();
    return false;
  }

  /** `{value:yyyy-MM-dd}`: what follows the colon is text. */
  private formatText(): boolean {
    let end = this.at;
    while (end < this.text.length && !/[}"\r\n]/.test(this.text[end] ?? '')) end += 1;
    this.blankTo(end);
    return true;
  }

  private closeHole({ form }: Hole): void {
    this.holes.pop();
    this.replaceWith(')');
    if (form.quotes > 1) this.blankTo(this.at + Math.min(form.holeBraces - 1, this.run(this.at, '}')));
    this.content(form);
  }

  private run(from: number, char: string): number {
    let end = from;
    while (this.text[end] === char) end += 1;
    return end - from;
  }

  /** Whether nothing but blanks stands before it on its line. */
  private startsLine(at: number): boolean {
    let from = at - 1;
    while (this.text[from] === ' ' || this.text[from] === '\t') from -= 1;
    const before = this.text[from];
    return before === undefined || before === '\n' || before === '\r';
  }

  private fault(kind: UnterminatedText['kind'], offset: number): void {
    this.unterminated ??= { kind, offset };
  }

  private keepTo(end: number): void {
    this.at = end;
  }

  private blankTo(end: number): void {
    // What nobody closed may end beyond the text.
    const to = Math.min(end, this.text.length);
    if (to > this.at) {
      this.code += this.text.slice(this.copied, this.at) + ' '.repeat(to - this.at);
      this.copied = to;
    }
    this.at = end;
  }

  private replaceWith(char: '(' | ')'): void {
    this.code += this.text.slice(this.copied, this.at) + char;
    this.at += 1;
    this.copied = this.at;
  }
}

/** Where the pattern matches first, from an offset on; the end of the text where it does not. */
function search(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

/** Content of the string whose opening quote stands at `offset` of the code, as written; undefined for none. */
export function stringAt(source: string, { code }: CSharpScan, offset: number): string | undefined {
  if (code[offset] !== '"') return undefined;
  const end = code.indexOf('"', offset + 1);
  return end < 0 ? undefined : source.slice(offset + 1, end);
}
