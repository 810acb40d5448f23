import { maxDepth } from './limits';
import { commentEnd } from './parse';

/** What a strict JSON reader meets first. */
export type ProblemKind =
  | 'empty'
  | 'comment'
  | 'trailing-comma'
  | 'control-character'
  | 'unclosed-string'
  | 'escape'
  | 'number'
  | 'key-expected'
  | 'colon-expected'
  | 'value-expected'
  | 'comma-expected'
  | 'unclosed-bracket'
  | 'after-end'
  | 'too-deep';

/** The first departure of a text from RFC 8259; offsets are UTF-16 units. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly offset: number;
  readonly length: number;
  /** Offset of the innermost bracket still open there. */
  readonly opened: number | undefined;
}

/** Reads a text strictly, once and without recursion, up to its first departure; undefined for strict JSON. */
export function firstProblem(text: string): Problem | undefined {
  return new StrictReader(text).read();
}

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next';

const numberToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapeToken = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
/** Characters up to the next blank, quote or JSON punctuation: one word of what stands there. */
const word = /[^\s"{}[\],:/]+/y;
const literals: ReadonlySet<string> = new Set(['true', 'false', 'null']);

class StrictReader {
  private at = 0;
  private lastComma = 0;
  private expecting: Expecting = 'value';
  private readonly open: number[] = [];

  constructor(private readonly text: string) {}

  read(): Problem | undefined {
    if (/^[ \t\r\n]*$/.test(this.text)) return this.problem('empty', 0, 0);
    for (;;) {
      this.skipBlanks();
      const character = this.text[this.at];
      if (character === undefined) return this.endOfText();
      const problem = this.step(character);
      if (problem !== undefined) return problem;
    }
  }

  private step(character: string): Problem | undefined {
    if (character === '/' && commentEnd(this.text, this.at) > this.at + 1) {
      return this.problem('comment', this.at, commentEnd(this.text, this.at) - this.at);
    }
    switch (this.expecting) {
      case 'key':
      case 'key-or-end':
        if (character === '"') return this.string('colon');
        return character === '}' ? this.close() : this.found('key-expected');
      case 'colon':
        if (character !== ':') return this.found('colon-expected');
        this.at += 1;
        this.expecting = 'value';
        return undefined;
      case 'value':
      case 'value-or-end':
        return this.value(character);
      case 'next':
        return this.next(character);
    }
  }

  private value(character: string): Problem | undefined {
    if (character === '{' || character === '[') return this.openBracket(character);
    if (character === '"') return this.string('next');
    if (character === ']' && this.innermost() === '[') return this.close();
    if (/[-\d]/.test(character)) return this.number();
    if (!literals.has(this.wordAt())) return this.found('value-expected');
    this.at += this.wordAt().length;
    this.expecting = 'next';
    return undefined;
  }

  private next(character: string): Problem | undefined {
    const bracket = this.innermost();
    if (bracket === undefined) return this.found('after-end');
    if (character === (bracket === '{' ? '}' : ']')) return this.close();
    if (character !== ',') return this.found('comma-expected');
    this.lastComma = this.at;
    this.at += 1;
    this.expecting = bracket === '{' ? 'key' : 'value';
    return undefined;
  }

  private openBracket(bracket: string): Problem | undefined {
    if (this.open.length >= maxDepth) return this.problem('too-deep', this.at, 1);
    this.open.push(this.at);
    this.at += 1;
    this.expecting = bracket === '{' ? 'key-or-end' : 'value-or-end';
    return undefined;
  }

  /** Closes a bracket; where a comma promised another key or element, the comma is the fault. */
  private close(): Problem | undefined {
    if (this.expecting === 'key' || this.expecting === 'value')
      return this.problem('trailing-comma', this.lastComma, 1);
    this.open.pop();
    this.at += 1;
    this.expecting = 'next';
    return undefined;
  }

  private string(then: Expecting): Problem | undefined {
    const start = this.at;
    for (let at = start + 1; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === 0x22) {
        this.at = at + 1;
        this.expecting = then;
        return undefined;
      }
      if (code === 0x0a || code === 0x0d) return this.problem('unclosed-string', start, at - start);
      if (code < 0x20) return this.problem('control-character', at, 1);
      if (code !== 0x5c) continue;
      escapeToken.lastIndex = at;
      if (!escapeToken.test(this.text)) return this.problem('escape', at, Math.min(2, this.text.length - at));
      at = escapeToken.lastIndex - 1;
    }
    return this.problem('unclosed-string', start, this.text.length - start);
  }

  private number(): Problem | undefined {
    const whole = this.wordAt();
    numberToken.lastIndex = this.at;
    const token = numberToken.exec(this.text)?.[0] ?? '';
    if (token !== whole) return this.problem('number', this.at, whole.length);
    this.at += token.length;
    this.expecting = 'next';
    return undefined;
  }

  private endOfText(): Problem | undefined {
    if (this.open.length === 0 && this.expecting === 'next') return undefined;
    return this.problem('unclosed-bracket', this.text.trimEnd().length, 0);
  }

  private found(kind: ProblemKind): Problem {
    if (this.text[this.at] !== '"') return this.problem(kind, this.at, Math.max(1, this.wordAt().length));
    let end = this.at + 1;
    while (end < this.text.length && !'"\r\n'.includes(this.text[end] ?? ''))
      end += this.text[end] === '\\' ? 2 : 1;
    return this.problem(
      kind,
      this.at,
      Math.min(this.text[end] === '"' ? end + 1 : end, this.text.length) - this.at,
    );
  }

  private problem(kind: ProblemKind, offset: number, length: number): Problem {
    return { kind, offset, length, opened: this.open.at(-1) };
  }

  private innermost(): string | undefined {
    const offset = this.open.at(-1);
    return offset === undefined ? undefined : this.text[offset];
  }

  private wordAt(): string {
    word.lastIndex = this.at;
    return word.exec(this.text)?.[0] ?? '';
  }

  private skipBlanks(): void {
    while (' \t\r\n'.includes(this.text[this.at] ?? 'x')) this.at += 1;
  }
}
