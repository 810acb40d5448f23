import { stringAt } from '../../words/csharp';
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

/** Plain strings a script compares `Context.OperationId` with: `==`, `is`, `Equals`, labels and arms of a switch. */
export function comparedNames({ doc, scan }: Script): readonly ComparedName[] {
  const { code } = scan;
  // After a string without end nobody knows what is text and what is code.
  if (scan.unterminated !== undefined || !code.includes('OperationId')) return [];
  const found: ComparedName[] = [];
  const switches: boolean[] = [];
  const recent: Token[] = [];
  const note = (token: Token | undefined, equals: boolean): void => {
    const name = token === undefined ? undefined : stringAt(doc.text, scan, token.offset);
    if (token === undefined || name === undefined || /[\\"{}]/.test(name)) return;
    const statement = code.slice(token.offset + token.length, token.offset + 250).split(';', 1)[0] ?? '';
    const ignoresCase = equals && statement.includes('IgnoreCase');
    found.push({ name, offset: token.offset, length: token.length, ignoresCase });
  };
  for (const match of code.matchAll(/"[^"]*"|[\p{L}_][\p{L}\p{Nd}_]*|==|!=|=>|[^\s]/gu)) {
    const isString = match[0].length > 1 && match[0].startsWith('"');
    const token = { text: isString ? '"' : match[0], offset: match.index, length: match[0].length };
    const after = (...texts: readonly string[]): boolean => endsWith(recent, texts);
    if (token.text === '{')
      switches.push(after(...operationId, 'switch') || (after(...operationId, ')') && opensSwitch(recent)));
    else if (token.text === '}') switches.pop();
    else if (isString) {
      const compared = ['==', '!=', 'is'].some((sign) => after(...operationId, sign));
      if (compared || after(...operationId, 'is', 'not') || (after('case') && switches.at(-1)))
        note(token, false);
      else if (
        after(...operationId, '.', 'Equals', '(') ||
        (after(...operationId, ',') && opensEquals(recent))
      )
        note(token, true);
    } else if (token.text === '=>' && after('"') && switches.at(-1)) note(recent.at(-1), false);
    else if (token.text === 'OperationId' && after('Context', '.')) {
      const start = recent.slice(0, after('this', '.', 'Context', '.') ? -4 : -2);
      if (endsWith(start, ['"', '==']) || endsWith(start, ['"', '!='])) note(start.at(-2), false);
      else if (endsWith(start, ['"', '.', 'Equals', '('])) note(start.at(-4), true);
    }
    recent.push(token);
    if (recent.length > memory) recent.shift();
  }
  return found;
}

function endsWith(tokens: readonly Token[], texts: readonly string[]): boolean {
  return texts.every((text, i) => tokens[tokens.length - texts.length + i]?.text === text);
}

/** `switch (Context.OperationId)` with or without `this.`. */
function opensSwitch(recent: readonly Token[]): boolean {
  return beforeOperationId(recent, ['switch', '(']);
}

/** `string.Equals(Context.OperationId,` with or without `this.`. */
function opensEquals(recent: readonly Token[]): boolean {
  return beforeOperationId(recent, ['.', 'Equals', '(']);
}

/** What stands before `Context.OperationId` and the one token after it. */
function beforeOperationId(recent: readonly Token[], texts: readonly string[]): boolean {
  const start = recent.slice(0, -4);
  return endsWith(endsWith(start, ['this', '.']) ? start.slice(0, -2) : start, texts);
}
