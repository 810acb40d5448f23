import type { JsonNode } from '../json/node';
import { quoted } from '../words/quoted';

const typeWords: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

/** A JSON type, or several, as messages name them. */
export function typesInWords(types: readonly string[]): string {
  return listed(types.map((type) => typeWords[type] ?? type));
}

/** What a node is, as messages say it: short values as they stand, others by their type. */
export function foundInWords(node: JsonNode): string {
  if (node.text !== undefined) return `the string ${quoted(node.text, 40)}`;
  if (node.type === 'number') return `the number ${String(node.value)}`;
  return node.type === 'boolean' ? String(node.value) : typesInWords([node.type]);
}

/** A node as the subject of a sentence: its key, or its place in a list. */
export function placeInWords(node: JsonNode): string {
  if (node.key !== undefined) return quoted(node.key.text);
  return node.parent?.key === undefined
    ? 'The value'
    : `Entry ${node.index + 1} of ${quoted(node.parent.key.text)}`;
}

/** "a, b or c". */
export function listed(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
