import { NamePattern } from '../../words/name-pattern';

/** A `using` directive; `using` statements and declarations are none. */
export interface UsingDirective {
  /** Namespace or type as written. */
  readonly name: string;
  /** What would have to be a supported namespace: any of these suffices. */
  readonly namespaces: readonly string[];
  readonly offset: number;
  readonly length: number;
  readonly nameOffset: number;
}

/** A call by the name it goes by in messages. */
export interface Call {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

const directive = new NamePattern(
  String.raw`\busing\s+(?<form>static\s+|[\p{L}_][\p{L}\p{Nd}_]*\s*=\s*)?(?:global::)?(?<name>[\p{L}_][\p{L}\p{Nd}_.]*)\s*(?<end>[;<])`,
);

/** Of an alias for a generic type, so much is looked at. */
const longest = 1000;

/** Directives in text order; `code` is free of comments and strings. */
export function usingDirectives(code: string): readonly UsingDirective[] {
  return [...code.matchAll(directive.for(code))].flatMap((match) => {
    const { form, name = '', end } = match.groups ?? {};
    // `using Pairs = List<...>;` goes on to the semicolon; without an alias it is no directive.
    if (end === '<' && form === undefined) return [];
    const close =
      end === ';' ? match[0].length - 1 : code.slice(match.index, match.index + longest).indexOf(';');
    const last = name.lastIndexOf('.');
    // A static directive names a type, an alias a type or a namespace.
    const container = form === undefined || last < 0 ? [] : [name.slice(0, last)];
    const itself = form?.startsWith('static') ? [] : [name];
    // Nothing but blanks and the end sign follows the name.
    const nameOffset = match.index + match[0].lastIndexOf(name);
    const length = close < 0 ? match[0].length : close + 1;
    return [{ name, namespaces: [...itself, ...container], offset: match.index, length, nameOffset }];
  });
}

/** A kind of call: how it is named, the word every such call holds, and the call as a whole. */
type CallKind = readonly [name: string, word: string, pattern: NamePattern];

/** Requests that do not go through the context. */
const requests: readonly CallKind[] = [
  [
    'new HttpClient',
    'HttpClient',
    new NamePattern(
      String.raw`\bnew\s+(?:System\.Net\.Http\.)?HttpClient\s*[({]|\bHttpClient\s+[\p{L}_][\p{L}\p{Nd}_]*\s*=\s*new\s*\(`,
    ),
  ],
  ['WebRequest.Create', 'WebRequest', new NamePattern(String.raw`\b(?:Http)?WebRequest\s*\.\s*Create\w*`)],
  ['new WebClient', 'WebClient', new NamePattern(String.raw`\bnew\s+(?:System\.Net\.)?WebClient\s*[({]`)],
];

/** Waits that hold the thread. A property named Result that is set is no wait. */
const waits: readonly CallKind[] = [
  ['.Result', 'Result', new NamePattern(String.raw`\.\s*Result\b(?!\s*(?:=[^=]|\())`)],
  ['.Wait()', 'Wait', new NamePattern(String.raw`\.\s*Wait\s*\(`)],
  ['Thread.Sleep', 'Sleep', new NamePattern(String.raw`\bThread\s*\.\s*Sleep\b`)],
];

export function ownRequests(code: string): readonly Call[] {
  return callsOf(requests, code);
}

export function blockingCalls(code: string): readonly Call[] {
  return callsOf(waits, code);
}

function callsOf(kinds: readonly CallKind[], code: string): readonly Call[] {
  const calls: Call[] = [];
  for (const [name, word, pattern] of kinds) {
    if (!code.includes(word)) continue;
    for (const { 0: found, index } of code.matchAll(pattern.for(code)))
      calls.push({ name, offset: index, length: found.replace(/\s*[({]$/, '').length });
  }
  return calls;
}
