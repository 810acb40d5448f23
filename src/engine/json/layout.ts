import type { JsonNode } from './node';

/** How a JSON file is laid out; edits follow it. */
export interface JsonLayout {
  /** Text of one indentation level: two or four spaces, a tab, or whatever the file uses. */
  readonly indent: string;
  readonly lineEnd: '\r\n' | '\n' | '\r';
  /** False when the file has no line breaks at all. */
  readonly multiLine: boolean;
}

/** The text read last: many edits of one text ask in a row. */
let last: { readonly text: string; readonly layout: JsonLayout } | undefined;

/** Reads indentation and line ends off a text; two spaces and LF where it gives no hint. */
export function layoutOf(text: string): JsonLayout {
  if (last?.text !== text) last = { text, layout: readLayout(text) };
  return last.layout;
}

function readLayout(text: string): JsonLayout {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] as JsonLayout['lineEnd'] | undefined;
  const indent = /[{[][ \t]*(?:\r\n|\n|\r)([ \t]+)\S/.exec(text)?.[1];
  return { indent: indent ?? '  ', lineEnd: lineEnd ?? '\n', multiLine: lineEnd !== undefined };
}

/** White space in front of the first character of the line `offset` is on. */
export function lineIndent(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** Indentation a child of `container` gets: that of its children on their own lines, else one level more than its own. */
export function childIndent(text: string, container: JsonNode, layout: JsonLayout): string {
  // On a single line there is nothing to look for, and the line may be very long.
  if (!layout.multiLine) return '';
  const first = container.items[0];
  if (first !== undefined) {
    const between = text.slice(container.offset, first.start);
    if (/[\r\n]/.test(between)) return lineIndent(text, first.start);
  }
  return lineIndent(text, container.offset) + layout.indent;
}

/** Serialises a plain value in the file's layout, for insertion at the given indentation. */
export function render(value: unknown, layout: JsonLayout, indent: string): string {
  if (!layout.multiLine) return JSON.stringify(value);
  return JSON.stringify(value, null, layout.indent).replaceAll('\n', layout.lineEnd + indent);
}
