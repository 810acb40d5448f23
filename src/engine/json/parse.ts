import { type ParseErrorCode, visit } from 'jsonc-parser';
import type { LineRecord } from './alignment';
import { type JsonKey, jsonKey } from './key';
import { maxDepth } from './limits';
import { JsonNode, type JsonType } from './node';
import { parseQuickly } from './quick-parse';
import { type DuplicateKey, inTextOrder as duplicatesInOrder, noteRepeatedKeys } from './repeated-keys';

/** A departure from RFC 8259. The named ones are tolerated, `damaged` and `too-deep` end the reading. */
export interface SyntaxFault {
  readonly kind: 'comment' | 'trailing-comma' | 'control-character' | 'damaged' | 'too-deep';
  /** What jsonc-parser calls it, for `damaged`. */
  readonly code?: ParseErrorCode;
  readonly offset: number;
  readonly length: number;
}

/** A tolerant reading of a JSON text. */
export interface JsonParse {
  /** Absent where the text cannot be read even with comments, trailing commas and control characters tolerated. */
  readonly root: JsonNode | undefined;
  /** Departures from strict JSON in text order, up to the first that ends the reading; empty for strict JSON. */
  readonly faults: readonly SyntaxFault[];
  readonly duplicates: readonly DuplicateKey[];
  /** Where lines begin and how they are indented; for strict JSON only. */
  readonly lines?: LineRecord;
}

/** Ends the reading of a text that has no tree. */
class Unreadable extends Error {
  constructor(readonly fault: SyntaxFault) {
    super(fault.kind);
  }
}

/**
 * Reads JSON as the catalogue's `json/syntax` asks: comments, trailing commas and control characters inside strings are
 * faults, yet the tree stands; after any other damage there is no tree. Never throws.
 */
export function parseJson(text: string): JsonParse {
  const quick = parseQuickly(text);
  if (quick !== undefined) return quick;
  const first = read(text);
  if (first.root !== undefined || !first.faults.some((f) => f.code === endOfString)) return first;
  // A raw line break ends a string for the scanner. Read again with such characters blanked, at equal offsets.
  const blanked = blankControlCharacters(text);
  if (blanked.faults.length === 0) return first;
  const second = read(blanked.text);
  return second.root === undefined
    ? first
    : { ...second, faults: inTextOrder([...second.faults, ...blanked.faults]) };
}

const endOfString: ParseErrorCode = 12;
const invalidCharacter: ParseErrorCode = 16;

function read(text: string): JsonParse {
  const builder = new TreeBuilder();
  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => builder.open('object', offset),
        onObjectEnd: (offset, length) => builder.close(offset + length),
        onArrayBegin: (offset) => builder.open('array', offset),
        onArrayEnd: (offset, length) => builder.close(offset + length),
        onObjectProperty: (name, offset, length) => builder.property(name, offset, length),
        onLiteralValue: (value, offset, length) => builder.scalar(value, offset, length),
        onSeparator: (character, offset) => builder.separator(character, offset),
        onComment: (offset, length) => builder.faults.push({ kind: 'comment', offset, length }),
        onError: (code, offset, length) => {
          if (code === invalidCharacter) builder.controlCharacters(text, offset, offset + length);
          else throw new Unreadable({ kind: 'damaged', code, offset, length });
        },
      },
      { disallowComments: false, allowTrailingComma: true, allowEmptyContent: false },
    );
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { root: undefined, faults: inTextOrder([...builder.faults, error.fault]), duplicates: [] };
  }
  const duplicates = duplicatesInOrder(builder.duplicates);
  return { root: builder.root, faults: inTextOrder(builder.faults), duplicates };
}

function inTextOrder(faults: readonly SyntaxFault[]): readonly SyntaxFault[] {
  return [...faults].sort((a, b) => a.offset - b.offset);
}

/** Replaces control characters inside string tokens by spaces. */
function blankControlCharacters(text: string): {
  readonly text: string;
  readonly faults: readonly SyntaxFault[];
} {
  const faults: SyntaxFault[] = [];
  let out = '';
  let copied = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) inString = !inString;
    else if (inString && code === 0x5c) at += 1;
    else if (!inString && code === 0x2f) at = commentEnd(text, at) - 1;
    else if (inString && code < 0x20) {
      faults.push({ kind: 'control-character', offset: at, length: 1 });
      out += `${text.slice(copied, at)} `;
      copied = at + 1;
    }
  }
  return { text: out + text.slice(copied), faults };
}

/** End of the comment that starts at `at`; one character on when none does. */
export function commentEnd(text: string, at: number): number {
  if (text[at + 1] === '/') return at + 2 + text.slice(at + 2).search(/[\r\n]|$/);
  if (text[at + 1] !== '*') return at + 1;
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + 2;
}

interface PendingKey {
  readonly key: JsonKey;
  readonly offset: number;
}

class TreeBuilder {
  root: JsonNode | undefined;
  readonly faults: SyntaxFault[] = [];
  readonly duplicates: DuplicateKey[] = [];
  private current: JsonNode | undefined;
  private pendingKey: PendingKey | undefined;
  private pendingComma: number | undefined;
  /** What the open containers hold so far, outermost first. */
  private readonly contents: JsonNode[][] = [];

  open(type: 'object' | 'array', offset: number): void {
    if (this.contents.length >= maxDepth) throw new Unreadable({ kind: 'too-deep', offset, length: 1 });
    this.current = this.add(type, offset, undefined);
    this.contents.push([]);
  }

  /** Notes the control characters of one string token. */
  controlCharacters(text: string, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      if (text.charCodeAt(at) < 0x20) this.faults.push({ kind: 'control-character', offset: at, length: 1 });
    }
  }

  separator(character: string, offset: number): void {
    if (character === ',') this.pendingComma = offset;
  }

  close(end: number): void {
    if (this.current === undefined) return;
    if (this.pendingComma !== undefined) {
      this.faults.push({ kind: 'trailing-comma', offset: this.pendingComma, length: 1 });
      this.pendingComma = undefined;
    }
    if (this.current.adopt(this.contents.pop() ?? [])) noteRepeatedKeys(this.current, this.duplicates);
    this.current.length = end - this.current.offset;
    this.current = this.current.parent;
    this.pendingKey = undefined;
  }

  property(text: string, offset: number, length: number): void {
    this.pendingComma = undefined;
    this.pendingKey = { key: jsonKey(text, length), offset };
  }

  scalar(value: string | number | boolean | null, offset: number, length: number): void {
    const type: JsonType = value === null ? 'null' : (typeof value as 'string' | 'number' | 'boolean');
    this.add(type, offset, value).length = length;
  }

  private add(type: JsonType, offset: number, value: JsonNode['value']): JsonNode {
    const parent = this.current;
    const pending = parent?.type === 'object' ? this.pendingKey : undefined;
    const key = pending?.key;
    this.pendingKey = undefined;
    this.pendingComma = undefined;
    const siblings = this.contents.at(-1);
    const node = new JsonNode(type, offset, parent, key, siblings?.length ?? 0, value);
    node.keyOffset = pending?.offset ?? 0;
    if (siblings === undefined) this.root ??= node;
    else siblings.push(node);
    return node;
  }
}
