import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/engine/fix';
import {
  insertMember,
  removeChild,
  removeChildren,
  renameKey,
  replaceValue,
  replaceWithin,
} from '../../../src/engine/json/edit';
import type { JsonNode } from '../../../src/engine/json/node';
import type { JsonDocument } from '../../../src/engine/model/json-document';
import type { TextEdit } from '../../../src/shared/finding';
import { along } from '../../support/along';
import { jsonDocument, laidOutDocuments, layouts, nodesOf, writeJson } from '../../support/json-texts';

const sample = {
  name: 'a "b"',
  list: [1, { x: true }, 'z'],
  empty: {},
  none: [],
  deep: { inner: { last: null } },
};

/** Applies an edit made for the node at `path`. */
function edited(
  text: string,
  path: readonly (string | number)[],
  edits: (doc: JsonDocument, node: JsonNode) => readonly TextEdit[],
): string {
  const doc = jsonDocument(text);
  const node = along(doc.root, path);
  if (node === undefined) throw new Error(`${path.join('/')} is not in ${text}`);
  return applyEdits(text, edits(doc, node));
}

describe.each(layouts)('in a file with %s', (_, indent, lineEnd) => {
  const write = (value: unknown) => writeJson(value, indent, lineEnd);
  const text = write(sample);

  it('replaces scalars, objects and arrays', () => {
    const replaced = (path: readonly string[], value: unknown) =>
      edited(text, path, (doc, node) => replaceValue(doc, node, value));
    expect(replaced(['name'], 'c\n')).toBe(write({ ...sample, name: 'c\n' }));
    expect(replaced(['list'], null)).toBe(write({ ...sample, list: null }));
    expect(replaced(['deep', 'inner'], { a: [1, {}] })).toBe(
      write({ ...sample, deep: { inner: { a: [1, {}] } } }),
    );
    expect(replaced([], { only: 1 })).toBe(write({ only: 1 }));
  });

  it('inserts members at the end, after another one, and into empty objects', () => {
    const inserted = (path: readonly string[], value: unknown, after?: string) =>
      edited(text, path, (doc, node) => insertMember(doc, node, 'new', value, after));
    expect(inserted([], 1)).toBe(write({ ...sample, new: 1 }));
    expect(inserted([], { a: [1] })).toBe(write({ ...sample, new: { a: [1] } }));
    expect(inserted([], 1, 'nowhere')).toBe(write({ ...sample, new: 1 }));
    expect(inserted(['deep', 'inner'], 'x')).toBe(
      write({ ...sample, deep: { inner: { last: null, new: 'x' } } }),
    );
    expect(inserted(['empty'], 'x')).toBe(write({ ...sample, empty: { new: 'x' } }));
    const { name, ...rest } = sample;
    expect(inserted([], [], 'name')).toBe(write({ name, new: [], ...rest }));
  });

  it('removes the first, a middle, the last and the only child', () => {
    const removed = (path: readonly (string | number)[]) => edited(text, path, removeChild);
    const { name: _name, ...withoutFirst } = sample;
    const { empty: _empty, ...withoutMiddle } = sample;
    const { deep: _deep, ...withoutLast } = sample;
    expect(removed(['name'])).toBe(write(withoutFirst));
    expect(removed(['empty'])).toBe(write(withoutMiddle));
    expect(removed(['deep'])).toBe(write(withoutLast));
    expect(removed(['list', 1, 'x'])).toBe(write({ ...sample, list: [1, {}, 'z'] }));
    expect(removed(['list', 2])).toBe(write({ ...sample, list: [1, { x: true }] }));
  });

  it('removes several children at once', () => {
    const without = (...keys: readonly string[]) =>
      edited(text, [], (doc, root) =>
        removeChildren(
          doc,
          root.items.filter((item) => keys.includes(item.key?.text ?? '')),
        ),
      );
    expect(without('name', 'list')).toBe(write({ empty: {}, none: [], deep: sample.deep }));
    expect(without('name', 'empty', 'deep')).toBe(write({ list: sample.list, none: [] }));
    expect(without('none', 'deep')).toBe(write({ name: sample.name, list: sample.list, empty: {} }));
    expect(without(...Object.keys(sample))).toBe('{}');
  });

  it('renames keys', () => {
    expect(edited(text, ['name'], (doc, node) => renameKey(doc, node, 'ti"tle'))).toBe(
      text.replace('"name"', '"ti\\"tle"'),
    );
  });
});

describe('formatting by hand', () => {
  it('keeps a member beside its neighbour on one line', () => {
    const text = '{\n  "a": { "b": 1, "c": 2 }\n}';
    const inserted = (after?: string) =>
      edited(text, ['a'], (doc, node) => insertMember(doc, node, 'n', 0, after));
    expect(inserted()).toBe('{\n  "a": { "b": 1, "c": 2, "n": 0 }\n}');
    expect(inserted('b')).toBe('{\n  "a": { "b": 1, "n": 0, "c": 2 }\n}');
    expect(edited(text, ['a', 'b'], removeChild)).toBe('{\n  "a": { "c": 2 }\n}');
    expect(edited(text, ['a', 'c'], removeChild)).toBe('{\n  "a": { "b": 1 }\n}');
  });

  it('follows the indentation of the siblings, not of the file', () => {
    const text = '{\n  "a": {\n      "b": 1\n  }\n}';
    expect(edited(text, ['a'], (doc, node) => insertMember(doc, node, 'n', {}))).toBe(
      '{\n  "a": {\n      "b": 1,\n      "n": {}\n  }\n}',
    );
  });

  it('works in files with comments and trailing commas', () => {
    const text = '{ // c\n  "a": 1, // d\n  "b": 2,\n}';
    expect(edited(text, [], (doc, node) => insertMember(doc, node, 'n', 0, 'a'))).toBe(
      '{ // c\n  "a": 1,\n  "n": 0, // d\n  "b": 2,\n}',
    );
    expect(edited(text, ['b'], removeChild)).toBe('{ // c\n  "a": 1,\n}');
  });

  it('puts a member into an empty object on a line of its own', () => {
    expect(edited('{\n\t"a": {}\n}', ['a'], (doc, node) => insertMember(doc, node, 'n', [1]))).toBe(
      '{\n\t"a": {\n\t\t"n": [\n\t\t\t1\n\t\t]\n\t}\n}',
    );
  });
});

describe('parts of strings', () => {
  it('are replaced without touching the rest of the token', () => {
    const text = '{"a": "x\\u00e9\\ny \\ud83d\\ude00 z"}';
    const replaced = (from: number, to: number, by: string) =>
      edited(text, ['a'], (doc, node) => replaceWithin(doc, node, from, to, by));
    expect(replaced(1, 2, '"e"')).toBe('{"a": "x\\"e\\"\\ny \\ud83d\\ude00 z"}');
    expect(replaced(2, 5, '')).toBe('{"a": "x\\u00e9\\ud83d\\ude00 z"}');
    expect(replaced(9, 9, '!')).toBe('{"a": "x\\u00e9\\ny \\ud83d\\ude00 z!"}');
    expect(replaced(0, 0, '\t')).toBe('{"a": "\\tx\\u00e9\\ny \\ud83d\\ude00 z"}');
  });

  it('are replaced as in the decoded string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), fc.nat(20), fc.string(), (value, a, b, by) => {
        const [from, to] = [Math.min(a, b, value.length), Math.min(Math.max(a, b), value.length)];
        const text = edited(JSON.stringify([value]), [0], (doc, node) =>
          replaceWithin(doc, node, from, to, by),
        );
        expect(JSON.parse(text)).toEqual([value.slice(0, from) + by + value.slice(to)]);
      }),
    );
  });
});

describe('any document in any layout', () => {
  const picks = fc.tuple(laidOutDocuments, fc.nat(), fc.jsonValue({ maxDepth: 2 }));

  it('stays valid, changes in one place and keeps its layout', () => {
    fc.assert(
      fc.property(picks, ([{ text, indent, lineEnd }, pick, value]) => {
        // A text without any line break shows no other layout than its own.
        fc.pre(indent === 0 || text.includes(lineEnd));
        const doc = jsonDocument(text);
        const nodes = doc.root === undefined ? [] : nodesOf(doc.root);
        const node = nodes[pick % nodes.length];
        if (node === undefined) throw new Error('no node');
        for (const edits of possibleEdits(doc, node, value)) {
          const after = applyEdits(text, edits);
          expect(after).toBe(writeJson(JSON.parse(after), indent, lineEnd));
        }
      }),
      { numRuns: 1000 },
    );
  });

  function possibleEdits(
    doc: JsonDocument,
    node: JsonNode,
    value: unknown,
  ): readonly (readonly TextEdit[])[] {
    return [
      replaceValue(doc, node, value),
      ...(node.parent === undefined ? [] : [removeChild(doc, node)]),
      ...(node.isObject ? [insertMember(doc, node, 'new member', value)] : []),
    ];
  }
});

it('refuses what cannot be', () => {
  const doc = jsonDocument('[1]');
  const [element] = doc.root?.items ?? [];
  if (doc.root === undefined || element === undefined) throw new Error('no tree');
  const { root } = doc;
  expect(() => removeChild(doc, root)).toThrow('root');
  expect(() => renameKey(doc, element, 'a')).toThrow('key');
});
