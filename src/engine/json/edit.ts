import type { TextEdit } from '../../shared/finding';
import type { JsonDocument } from '../model/json-document';
import { childIndent, type JsonLayout, layoutOf, lineIndent, render } from './layout';
import type { JsonNode } from './node';
import { sourceOffset } from './string-offsets';

/** Replaces a value; formatting around it stays. */
export function replaceValue(doc: JsonDocument, node: JsonNode, value: unknown): readonly TextEdit[] {
  return [edit(doc, node.offset, node.length, render(value, layoutOf(doc.text), lineStartIndent(doc, node)))];
}

/** Replaces the decoded characters `[from, to)` of a string value and leaves the rest of its token as written. */
export function replaceWithin(
  doc: JsonDocument,
  node: JsonNode,
  from: number,
  to: number,
  text: string,
): readonly TextEdit[] {
  const token = doc.token(node);
  const start = sourceOffset(token, from);
  const end = sourceOffset(token, to);
  return [edit(doc, node.offset + start, end - start, JSON.stringify(text).slice(1, -1))];
}

/** Renames the key of a member. */
export function renameKey(doc: JsonDocument, member: JsonNode, key: string): readonly TextEdit[] {
  if (member.key === undefined) throw new Error('Only members have a key.');
  return [edit(doc, member.keyOffset, member.keyLength, JSON.stringify(key))];
}

/** Removes a member or element together with its comma and the line it leaves empty. */
export function removeChild(doc: JsonDocument, child: JsonNode): readonly TextEdit[] {
  return removeChildren(doc, [child]);
}

/** Removes several members or elements of one container together with their commas and the lines they leave empty. */
export function removeChildren(doc: JsonDocument, children: readonly JsonNode[]): readonly TextEdit[] {
  const container = children[0]?.parent;
  if (container === undefined) throw new Error('The root cannot be removed.');
  const gone = new Set(children);
  if (container.items.every((item) => gone.has(item)))
    return [edit(doc, container.offset + 1, container.length - 2, '')];
  const edits: TextEdit[] = [];
  let kept: JsonNode | undefined;
  let from: number | undefined;
  for (const item of container.items) {
    if (gone.has(item)) from ??= startOf(item);
    else {
      if (from !== undefined) edits.push(edit(doc, from, startOf(item) - from, ''));
      from = undefined;
      kept = item;
    }
  }
  const last = container.items.at(-1);
  if (from !== undefined && kept !== undefined && last !== undefined)
    edits.push(edit(doc, kept.end, last.end - kept.end, ''));
  return edits;
}

/** Inserts a member into an object: after the member named `after`, else at the end. */
export function insertMember(
  doc: JsonDocument,
  object: JsonNode,
  key: string,
  value: unknown,
  after?: string,
): readonly TextEdit[] {
  const layout = layoutOf(doc.text);
  const indent = childIndent(doc.text, object, layout);
  const member = `${JSON.stringify(key)}:${layout.multiLine ? ' ' : ''}${render(value, layout, indent)}`;
  return insertSource(doc, object, member, after);
}

/** Appends elements to an array, laid out like the ones it has. */
export function appendElements(
  doc: JsonDocument,
  array: JsonNode,
  values: readonly unknown[],
): readonly TextEdit[] {
  const layout = layoutOf(doc.text);
  const indent = childIndent(doc.text, array, layout);
  const elements = values.map((value) => render(value, layout, indent));
  const last = array.items.at(-1);
  if (last !== undefined) {
    const gap = gapBefore(doc, last, layout, indent);
    return [edit(doc, last.end, 0, elements.map((element) => `,${gap}${element}`).join(''))];
  }
  const lineBreak = layout.multiLine ? layout.lineEnd : '';
  const inner = layout.multiLine ? indent : '';
  const outer = layout.multiLine ? lineIndent(doc.text, array.offset) : '';
  const body = elements.map((element) => `${lineBreak}${inner}${element}`).join(',');
  return [edit(doc, array.offset + 1, array.length - 2, `${body}${lineBreak}${outer}`)];
}

/**
 * Moves a member, its value as written, into `object`: after the member named `after`, else to the end; under another
 * key when one is given. Meant for neighbours of one level and for scalars: the lines of a value are not indented anew.
 */
export function moveMember(
  doc: JsonDocument,
  member: JsonNode,
  object: JsonNode,
  after: string | undefined,
  key?: string,
): readonly TextEdit[] {
  if (member.key === undefined) throw new Error('Only members can be moved.');
  const source = doc.text.slice(member.keyOffset, member.end);
  const renamed = key === undefined ? source : JSON.stringify(key) + source.slice(member.keyLength);
  return [...removeChild(doc, member), ...insertSource(doc, object, renamed, after)];
}

/** As `insertMember`, the value given as JSON text already indented for its place. */
export function insertMemberText(
  doc: JsonDocument,
  object: JsonNode,
  key: string,
  text: (layout: JsonLayout, indent: string) => string,
): readonly TextEdit[] {
  const layout = layoutOf(doc.text);
  const indent = childIndent(doc.text, object, layout);
  const member = `${JSON.stringify(key)}:${layout.multiLine ? ' ' : ''}${text(layout, indent)}`;
  return insertSource(doc, object, member, undefined);
}

function insertSource(
  doc: JsonDocument,
  object: JsonNode,
  member: string,
  after: string | undefined,
): readonly TextEdit[] {
  const layout = layoutOf(doc.text);
  const indent = childIndent(doc.text, object, layout);
  const last = (after === undefined ? undefined : object.get(after)) ?? object.items.at(-1);
  if (last !== undefined)
    return [edit(doc, last.end, 0, `,${gapBefore(doc, last, layout, indent)}${member}`)];
  const outer = lineIndent(doc.text, object.offset);
  const body = layout.multiLine ? `${layout.lineEnd}${indent}${member}${layout.lineEnd}${outer}` : member;
  return [edit(doc, object.offset + 1, object.length - 2, body)];
}

/** A new member goes on a line of its own unless its neighbour does not. */
function gapBefore(doc: JsonDocument, neighbour: JsonNode, layout: JsonLayout, indent: string): string {
  if (!layout.multiLine) return '';
  const start = startOf(neighbour);
  const before = doc.text[start - lineIndent(doc.text, start).length - 1];
  return before === '\n' || before === '\r' ? layout.lineEnd + indent : ' ';
}

function startOf(child: JsonNode): number {
  return child.start;
}

function lineStartIndent(doc: JsonDocument, node: JsonNode): string {
  return node.parent === undefined ? '' : childIndent(doc.text, node.parent, layoutOf(doc.text));
}

function edit(doc: JsonDocument, offset: number, length: number, text: string): TextEdit {
  return { file: doc.name, offset, length, text };
}
