import { stringAt } from '../../words/csharp';
import { NamePattern } from '../../words/name-pattern';
import type { Script } from './_script';

/** A name the script compares the operationId with. */
export interface ComparedName {
  readonly name: string;
  /** Place of the string, quotes included, in UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  readonly ignoresCase: boolean;
}

interface Token {
  /** The token as written; a string is `"`. */
  readonly text: string;
  readonly offset: number;
  readonly length: number;
}

/** Tokens that are remembered; no comparison is longer. */
const memory = 12;
const operationId = ['Context', '.', 'OperationId'] as const;
const switched = [...operationId, 'switch'];
/** What stands in front of a string the property is compared with. */
const comparisons = [['=='], ['!='], ['is'], ['is', 'not']].map((end) => [...operationId, ...end]);
const equalsCall = [...operationId, '.', 'Equals', '('];

const nothing: readonly Token[] = [];

const anyToken = new NamePattern(String.raw`"[^"]*"|[\p{L}_][\p{L}\p{Nd}_]*|==|!=|=>|[^\s]`);
/** The tokens of several characters that are no names, and those that begin, end or may be part of a comparison. */
const mark = new NamePattern(String.raw`"[^"]*"|==|!=|=>|[{}]|OperationId(?![\p{L}\p{Nd}_])`);

/** Plain strings a script compares `Context.OperationId` with: `==`, `is`, `Equals`, labels and arms of a switch. */
export function comparedNames({ doc, scan }: Script): readonly ComparedName[] {
  const { code } = scan;
  // After a string without end nobody knows what is text and what is code.
  if (scan.unterminated !== undefined || !code.includes('OperationId')) return [];
  const found: ComparedName[] = [];
  const switches: boolean[] = [];
  const note = (token: Token | undefined, equals: boolean): void => {
    const name = token === undefined ? undefined : stringAt(doc.text, scan, token.offset);
    if (token === undefined || name === undefined || /[\\"{}]/.test(name)) return;
    const statement = code.slice(token.offset + token.length, token.offset + 250).split(';', 1)[0] ?? '';
    const ignoresCase = equals && statement.includes('IgnoreCase');
    found.push({ name, offset: token.offset, length: token.length, ignoresCase });
  };
  const marks = new Marks();
  // There are thousands of marks, nearly all of no interest: hence no list of matches.
  const pattern = mark.for(code);
  pattern.lastIndex = 0;
  while (pattern.test(code)) {
    const end = pattern.lastIndex;
    const sign = code.charAt(end - 1);
    const offset = startOfMark(code, end, sign);
    const inSwitch = switches.at(-1) === true;
    const isString = sign === '"';
    const isOperationId = sign === 'd';
    const isArm = sign === '>';
    let recent = nothing;
    if (isOperationId ? marks.mayBeCompared : marks.afterOperationId && (isString || sign === '{'))
      recent = remembered(code, marks, offset);
    // For labels and arms of a switch the one token in front is enough; nothing else matters here.
    else if (inSwitch && (isString || isArm)) recent = tokensOf(code, marks.before(1), offset);
    marks.pass(sign, offset);
    if (sign === '}') switches.pop();
    else if (sign === '{' && recent.length === 0) switches.push(false);
    if (sign === '}' || recent.length === 0) continue;
    const token = { text: '"', offset, length: end - offset };
    if (sign === '{') switches.push(endsWith(recent, switched) || opensSwitch(recent));
    else if (isString) {
      const isLabel = inSwitch && recent.at(-1)?.text === 'case';
      if (isLabel || comparisons.some((texts) => endsWith(recent, texts))) note(token, false);
      else if (endsWith(recent, equalsCall) || opensEquals(recent)) note(token, true);
    } else if (isArm && inSwitch && recent.at(-1)?.text === '"') note(recent.at(-1), false);
    else if (isOperationId && endsWith(recent, ['Context', '.'])) {
      const start = recent.slice(0, endsWith(recent, ['this', '.', 'Context', '.']) ? -4 : -2);
      if (endsWith(start, ['"', '==']) || endsWith(start, ['"', '!='])) note(start.at(-2), false);
      else if (endsWith(start, ['"', '.', 'Equals', '('])) note(start.at(-4), true);
    }
  }
  return found;
}

/** Where a mark begins that ends with this sign. */
function startOfMark(code: string, end: number, sign: string): number {
  switch (sign) {
    case '"':
      return code.lastIndexOf('"', end - 2);
    case 'd':
      return end - 'OperationId'.length;
    case '{':
    case '}':
      return end - 1;
    default:
      return end - 2;
  }
}

/** The last marks of a text: each is a token or the end of one, so one more than are remembered is far enough back. */
class Marks {
  readonly #offsets: number[] = [];
  #last = '';
  #secondLast = '';
  #sinceOperationId = Number.POSITIVE_INFINITY;

  /** Offset of a mark, 1 for the last one; 0 where there are not as many. */
  before(count: number): number {
    return this.#offsets[this.#offsets.length - count] ?? 0;
  }

  /** Whether a comparison may end here: between the property and the string or brace there is one sign at most. */
  get afterOperationId(): boolean {
    return this.#sinceOperationId <= 1;
  }

  /** Whether the property that comes next may be compared with a string in front of it: `"x" ==` or `"x".Equals(`. */
  get mayBeCompared(): boolean {
    return this.#last === '"' || (this.#last === '=' && this.#secondLast === '"');
  }

  /** Goes past a mark that ends with this sign. */
  pass(sign: string, offset: number): void {
    this.#offsets.push(offset);
    this.#secondLast = this.#last;
    this.#last = sign;
    this.#sinceOperationId = sign === 'd' ? 0 : this.#sinceOperationId + 1;
  }
}

/** The tokens that are remembered at an offset; a few marks back there are enough of them as a rule. */
function remembered(code: string, marks: Marks, offset: number): readonly Token[] {
  const near = tokensOf(code, marks.before(4), offset);
  const tokens = near.length > memory ? near : tokensOf(code, marks.before(memory + 1), offset);
  return tokens.slice(-memory);
}

function tokensOf(code: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  const stretch = code.slice(from, to);
  const pattern = anyToken.for(stretch);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(stretch); match !== null; match = pattern.exec(stretch)) {
    const { 0: text, index } = match;
    const isString = text.length > 1 && text.startsWith('"');
    tokens.push({ text: isString ? '"' : text, offset: from + index, length: text.length });
  }
  return tokens;
}

function endsWith(tokens: readonly Token[], texts: readonly string[]): boolean {
  if (tokens.length < texts.length) return false;
  return texts.every((text, i) => tokens[tokens.length - texts.length + i]?.text === text);
}

/** `switch (Context.OperationId)` with or without `this.`. */
function opensSwitch(recent: readonly Token[]): boolean {
  return standsBetween(recent, ['switch', '('], ')');
}

/** `string.Equals(Context.OperationId,` with or without `this.`. */
function opensEquals(recent: readonly Token[]): boolean {
  return standsBetween(recent, ['.', 'Equals', '('], ',');
}

/** Whether `Context.OperationId` stands between these tokens and this last one. */
function standsBetween(recent: readonly Token[], texts: readonly string[], last: string): boolean {
  if (!endsWith(recent, [...operationId, last])) return false;
  const start = recent.slice(0, -4);
  return endsWith(endsWith(start, ['this', '.']) ? start.slice(0, -2) : start, texts);
}
