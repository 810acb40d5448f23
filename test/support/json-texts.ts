import fc from 'fast-check';
import type { JsonNode } from '../../src/engine/json/node';
import { DefinitionModel } from '../../src/engine/model/definition-model';
import { JsonDocument } from '../../src/engine/model/json-document';
import { textFile } from './builders';

/** A document of a file named `a.json`. */
export function jsonDocument(text: string): JsonDocument {
  return new JsonDocument(textFile('a.json', text));
}

/** The root of a text; throws where the text has no tree. */
export function rootOf(text: string): JsonNode {
  const { root } = jsonDocument(text);
  if (root === undefined) throw new Error(`No tree: ${text}`);
  return root;
}

/** A node and everything below it. */
export function nodesOf(node: JsonNode): readonly JsonNode[] {
  return [node, ...node.items.flatMap(nodesOf)];
}

/** The layouts edits must respect: indentation as for JSON.stringify, and line end. */
export const layouts: readonly (readonly [string, string | number, string])[] = [
  ['two spaces and LF', 2, '\n'],
  ['four spaces and CRLF', 4, '\r\n'],
  ['tabs and LF', '\t', '\n'],
  ['three spaces and CR', 3, '\r'],
  ['no line breaks', 0, '\n'],
];

/** Writes a value in one of the layouts. */
export function writeJson(value: unknown, indent: string | number, lineEnd: string): string {
  return JSON.stringify(value, null, indent).replaceAll('\n', lineEnd);
}

/** An object or array in one of the layouts. */
export const laidOutDocuments = fc
  .tuple(
    fc.oneof(
      fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })),
      fc.array(fc.jsonValue({ maxDepth: 4 })),
    ),
    fc.constantFrom(...layouts),
  )
  .map(([value, [, indent, lineEnd]]) => ({ text: writeJson(value, indent, lineEnd), indent, lineEnd }));

/** A definition as rules read it. */
export function definitionModel(definition: unknown): DefinitionModel {
  const doc = jsonDocument(JSON.stringify(definition, null, 2));
  if (doc.root === undefined) throw new Error('A definition is an object.');
  return new DefinitionModel(doc, doc.root);
}
