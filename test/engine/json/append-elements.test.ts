import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/engine/fix';
import { appendElements } from '../../../src/engine/json/edit';
import { jsonDocument, layouts, writeJson } from '../../support/json-texts';

describe.each(layouts)('in a file with %s', (_, indent, lineEnd) => {
  it.each([
    [[], [{ a: 1 }]],
    [[], ['x', 'y']],
    [[1], [{ a: [2] }, null]],
    [[{ b: 1 }], [{ a: 1 }]],
  ])('appends to %j the elements %j as if they had been written so', (before, added) => {
    const text = writeJson({ list: before, last: true }, indent, lineEnd);
    const doc = jsonDocument(text);
    const list = doc.root?.get('list');
    if (list === undefined) throw new Error(text);
    expect(applyEdits(text, appendElements(doc, list, added))).toBe(
      writeJson({ list: [...before, ...added], last: true }, indent, lineEnd),
    );
  });
});
