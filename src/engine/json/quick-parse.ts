import { LineRecord } from './alignment';
import { type JsonKey, jsonKey } from './key';
import { maxDepth } from './limits';
import { JsonNode } from './node';
import type { JsonParse, SyntaxFault } from './parse';
import { type DuplicateKey, inTextOrder, noteRepeatedKeys } from './repeated-keys';
import { SeenTexts } from './seen-texts';

/**
 * Reads JSON (RFC 8259, trailing commas tolerated) of at most `maxDepth` levels; undefined for any other text, about
 * which the thorough reading says more. Almost every file is such JSON, and this takes a fraction of the time.
 */
export function parseQuickly(text: string): JsonParse | undefined {
  return new QuickParser(text).document();
}

const numberToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const shortValue = 12;

class QuickParser {
  private at = 0;
  private depth = 0;
  private readonly faults: SyntaxFault[] = [];
  private readonly duplicates: DuplicateKey[] = [];
  /** Finished children of the containers that are still open. */
  private readonly children: JsonNode[] = [];
  private readonly seen: SeenTexts;
  private readonly lines = new LineRecord();

  constructor(private readonly text: string) {
    this.seen = new SeenTexts(text);
  }

  document(): JsonParse | undefined {
    this.skipBlanks(0);
    const root = this.value(undefined, undefined, 0);
    if (root === undefined) return undefined;
    this.skipBlanks();
    if (this.at < this.text.length) return undefined;
    const { faults, lines } = this;
    return { root, faults, duplicates: inTextOrder(this.duplicates), lines };
  }

  /** Reads the value at the current place; undefined where there is none. */
  private value(parent: JsonNode | undefined, key: JsonKey | undefined, index: number): JsonNode | undefined {
    switch (this.text.charCodeAt(this.at)) {
      case 0x22:
        return this.string(parent, key, index);
      case 0x7b:
        return this.object(new JsonNode('object', this.at, parent, key, index, undefined));
      case 0x5b:
        return this.array(new JsonNode('array', this.at, parent, key, index, undefined));
      case 0x74:
        return this.literal('true', 'boolean', true, parent, key, index);
      case 0x66:
        return this.literal('false', 'boolean', false, parent, key, index);
      case 0x6e:
        return this.literal('null', 'null', null, parent, key, index);
      default:
        return this.number(parent, key, index);
    }
  }

  private object(node: JsonNode): JsonNode | undefined {
    if (this.depth >= maxDepth) return undefined;
    this.depth += 1;
    this.at += 1;
    const from = this.children.length;
    this.skipBlanks();
    let ends = this.text.charCodeAt(this.at) === 0x7d;
    for (let index = 0; !ends; index += 1) {
      const keyOffset = this.at;
      const key = this.key();
      if (key === undefined) return undefined;
      this.skipBlanks();
      if (this.text.charCodeAt(this.at) !== 0x3a) return undefined;
      this.at += 1;
      this.skipBlanks();
      const child = this.value(node, key, index);
      if (child === undefined) return undefined;
      child.keyOffset = keyOffset;
      this.children.push(child);
      this.skipBlanks();
      const next = this.text.charCodeAt(this.at);
      if (next !== 0x2c && next !== 0x7d) return undefined;
      ends = next === 0x7d || this.endsAfterComma(0x7d);
    }
    return this.close(node, from);
  }

  private array(node: JsonNode): JsonNode | undefined {
    if (this.depth >= maxDepth) return undefined;
    this.depth += 1;
    this.at += 1;
    const from = this.children.length;
    this.skipBlanks();
    let ends = this.text.charCodeAt(this.at) === 0x5d;
    for (let index = 0; !ends; index += 1) {
      const child = this.value(node, undefined, index);
      if (child === undefined) return undefined;
      this.children.push(child);
      this.skipBlanks();
      const next = this.text.charCodeAt(this.at);
      if (next !== 0x2c && next !== 0x5d) return undefined;
      ends = next === 0x5d || this.endsAfterComma(0x5d);
    }
    return this.close(node, from);
  }

  /** Steps over a comma to what follows; true when that is the closing bracket, which makes the comma a fault. */
  private endsAfterComma(bracket: number): boolean {
    const offset = this.at;
    this.at += 1;
    this.skipBlanks();
    if (this.text.charCodeAt(this.at) !== bracket) return false;
    this.faults.push({ kind: 'trailing-comma', offset, length: 1 });
    return true;
  }

  private close(node: JsonNode, from: number): JsonNode {
    this.at += 1;
    this.depth -= 1;
    node.length = this.at - node.offset;
    if (this.children.length > from) {
      if (node.adopt(this.children.slice(from))) noteRepeatedKeys(node, this.duplicates);
      this.children.length = from;
    }
    return node;
  }

  private key(): JsonKey | undefined {
    const { text } = this;
    const offset = this.at;
    if (text.charCodeAt(offset) !== 0x22) return undefined;
    let hash = 0;
    for (let at = offset + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        this.at = at + 1;
        return this.seen.key(hash, offset + 1, at);
      }
      if (code < 0x20) return undefined;
      if (code === 0x5c) {
        const decoded = this.escaped(offset);
        return decoded === undefined ? undefined : jsonKey(decoded, this.at - offset);
      }
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    return undefined;
  }

  private string(
    parent: JsonNode | undefined,
    key: JsonKey | undefined,
    index: number,
  ): JsonNode | undefined {
    const { text } = this;
    const offset = this.at;
    let hash = 0;
    for (let at = offset + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        this.at = at + 1;
        // Short values repeat as keys do: types, formats, locations.
        const isShort = at - offset <= shortValue;
        const value = isShort ? this.seen.value(hash, offset + 1, at) : text.slice(offset + 1, at);
        return this.scalar('string', offset, value, parent, key, index);
      }
      if (code < 0x20) return undefined;
      if (code === 0x5c) {
        const decoded = this.escaped(offset);
        return decoded === undefined ? undefined : this.scalar('string', offset, decoded, parent, key, index);
      }
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    return undefined;
  }

  /** The value of a string token with escaped characters. */
  private escaped(offset: number): string | undefined {
    const { text } = this;
    for (let at = offset + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x5c) at += 1;
      else if (code === 0x22) {
        this.at = at + 1;
        return decoded(text.slice(offset, at + 1));
      }
    }
    return undefined;
  }

  private literal(
    token: string,
    type: 'boolean' | 'null',
    value: boolean | null,
    parent: JsonNode | undefined,
    key: JsonKey | undefined,
    index: number,
  ): JsonNode | undefined {
    if (!this.text.startsWith(token, this.at)) return undefined;
    const offset = this.at;
    this.at += token.length;
    return this.scalar(type, offset, value, parent, key, index);
  }

  private number(
    parent: JsonNode | undefined,
    key: JsonKey | undefined,
    index: number,
  ): JsonNode | undefined {
    numberToken.lastIndex = this.at;
    const token = numberToken.exec(this.text)?.[0];
    if (token === undefined) return undefined;
    const offset = this.at;
    this.at += token.length;
    return this.scalar('number', offset, Number(token), parent, key, index);
  }

  private scalar(
    type: 'string' | 'number' | 'boolean' | 'null',
    offset: number,
    value: string | number | boolean | null,
    parent: JsonNode | undefined,
    key: JsonKey | undefined,
    index: number,
  ): JsonNode {
    const node = new JsonNode(type, offset, parent, key, index, value);
    node.length = this.at - offset;
    return node;
  }

  /** Steps to the next token; where that is the first of its line, notes how it is indented. */
  private skipBlanks(lineStart = -1): void {
    const { text } = this;
    const { starts } = this.lines;
    const { length } = text;
    let { at } = this;
    let start = lineStart;
    let tabs = 0;
    let code = 0;
    // Never past the end: one look there, and V8 stops to compile these looks into the loop.
    for (; at < length; at += 1) {
      code = text.charCodeAt(at);
      if (code === 0x20) continue;
      if (code === 0x0a || code === 0x0d) {
        start = at + 1;
        tabs = 0;
        // The line feed of CRLF ends the line.
        if (code === 0x0a || start === length || text.charCodeAt(start) !== 0x0a) starts.push(start);
      } else if (code === 0x09) tabs += 1;
      else break;
    }
    this.at = at;
    if (start < 0 || at === length) return;
    const closes = code === 0x7d || code === 0x5d;
    this.lines.note(start, at, tabs, closes ? this.depth - 1 : this.depth);
  }
}

/** Value of a string token; undefined where it holds what JSON does not allow. */
function decoded(token: string): string | undefined {
  try {
    return JSON.parse(token) as string;
  } catch {
    return undefined;
  }
}
