import type { JsonDocument } from '../model/json-document';
import type { JsonLayout } from './layout';
import type { JsonNode } from './node';

/**
 * A value of one document written in the layout of another, at the given indentation. Scalars stay as they are written,
 * so that no digit of a long number is lost.
 */
export function nodeText(doc: JsonDocument, node: JsonNode, layout: JsonLayout, indent: string): string {
  const inner = indent + layout.indent;
  if (node.isObject) {
    const entries = node.members.map(
      (member) => [member.key?.text ?? '', nodeText(doc, member, layout, inner)] as const,
    );
    return objectText(entries, layout, indent);
  }
  if (node.isArray) {
    const elements = node.items.map((item) => nodeText(doc, item, layout, inner));
    return container('[', elements, ']', layout, indent);
  }
  // A string of a damaged file may hold raw control characters.
  return node.text === undefined ? doc.token(node) : JSON.stringify(node.text);
}

/** An object of members whose values are JSON texts, indented one level deeper than `indent`. */
export function objectText(
  entries: readonly (readonly [key: string, text: string])[],
  layout: JsonLayout,
  indent: string,
): string {
  const gap = layout.multiLine ? ' ' : '';
  const members = entries.map(([key, text]) => `${JSON.stringify(key)}:${gap}${text}`);
  return container('{', members, '}', layout, indent);
}

function container(
  open: string,
  parts: readonly string[],
  close: string,
  layout: JsonLayout,
  indent: string,
): string {
  if (parts.length === 0 || !layout.multiLine) return open + parts.join(',') + close;
  const line = layout.lineEnd + indent;
  return `${open}${line}${layout.indent}${parts.join(`,${line}${layout.indent}`)}${line}${close}`;
}
