import { LineIndex } from '../../shared/line-index';
import type { SourceText } from '../../shared/snapshot';
import type { JsonNode } from '../json/node';
import { type JsonParse, parseJson } from '../json/parse';
import { sourceOffset } from '../json/string-offsets';
import { anchorOf } from './anchor';
import { Place, TextDocument } from './text-document';

/** A JSON file of the connector: text, tolerant tree, and the ways to point into it. */
export class JsonDocument extends TextDocument {
  readonly parse: JsonParse;

  constructor(source: SourceText) {
    const parse = parseJson(source.text);
    super(source, new LineIndex(source.text, parse.lines?.starts));
    this.parse = parse;
  }

  /** The root value, absent when the text could not be read. */
  get root(): JsonNode | undefined {
    return this.parse.root;
  }

  /** The value as written, quotes or brackets included. */
  value(node: JsonNode): Place {
    return this.span(node, node.offset, node.length);
  }

  /** The key of a member; for anything without a key its opening character (containers) or itself (scalars). */
  key(node: JsonNode): Place {
    if (node.key !== undefined) return this.span(node, node.keyOffset, node.keyLength);
    return this.span(
      node,
      node.offset,
      node.isObject || node.isArray ? Math.min(1, node.length) : node.length,
    );
  }

  /** The smallest text a person edits: scalars and empty containers themselves, otherwise the key. */
  spot(node: JsonNode): Place {
    return node.items.length > 0 ? this.key(node) : this.value(node);
  }

  /** For a missing member: pointer and key of the object it is missing from (catalogue, section 12). */
  missingIn(parent: JsonNode, member: string): Place {
    return this.key(parent).withAnchor(`${anchorOf(parent)}/+${member}`);
  }

  /** Part of a string value: UTF-16 units `[from, to)` of the decoded string. */
  within(node: JsonNode, from: number, to: number): Place {
    const token = this.token(node);
    const start = sourceOffset(token, from);
    const end = sourceOffset(token, to);
    return this.span(node, node.offset + start, Math.max(0, end - start));
  }

  /** Source text of a node. */
  token(node: JsonNode): string {
    return this.text.slice(node.offset, node.end);
  }

  private span(node: JsonNode, offset: number, length: number): Place {
    return new Place(this.name, this.lines, offset, length, node, undefined);
  }
}
