import { describe, expect, it } from 'vitest';
import { filePlace, folderPlace, type Place } from '../../../src/engine/model/text-document';
import { along } from '../../support/along';
import { jsonDocument } from '../../support/json-texts';

const text =
  '{\r\n  "info": {"title": "Caf\\u00e9 \\ud83d\\ude00 Bar", "tags": ["a", {}], "no": []},\r\n  "n": 1.50\r\n}';
const doc = jsonDocument(text);
const node = (...path: readonly (string | number)[]) => {
  const found = along(doc.root, path);
  if (found === undefined) throw new Error(`Nothing at ${path.join('/')}`);
  return found;
};
const covered = (place: Place) => text.slice(place.range.start.offset, place.range.end.offset);

describe('places in a JSON file', () => {
  it('cover a value as written', () => {
    expect(covered(doc.value(node('n')))).toBe('1.50');
    expect(covered(doc.value(node('info', 'tags')))).toBe('["a", {}]');
    expect(doc.value(node('n'))).toMatchObject({
      file: 'a.json',
      pointer: '/n',
      anchor: 'n',
      range: { start: { line: 3, column: 8 }, end: { line: 3, column: 12 } },
    });
  });

  it('cover a key, or the opening bracket where there is none', () => {
    expect(covered(doc.key(node('info')))).toBe('"info"');
    expect(covered(doc.key(node()))).toBe('{');
    expect(covered(doc.key(node('info', 'tags', 0)))).toBe('"a"');
    expect(covered(doc.key(node('info', 'tags', 1)))).toBe('{');
  });

  it('cover what a person edits: scalars and empty containers, else the key', () => {
    expect(covered(doc.spot(node('n')))).toBe('1.50');
    expect(covered(doc.spot(node('info', 'no')))).toBe('[]');
    expect(covered(doc.spot(node('info', 'tags')))).toBe('"tags"');
  });

  it('cover the key of the parent of a missing member, and remember the member', () => {
    const place = doc.missingIn(node('info'), 'version');
    expect(covered(place)).toBe('"info"');
    expect(place).toMatchObject({ pointer: '/info', anchor: 'info/+version' });
    expect(covered(doc.missingIn(node(), 'host'))).toBe('{');
  });

  it('cover a part of a string, across escapes', () => {
    const title = node('info', 'title');
    const value = title.text ?? '';
    expect(covered(doc.within(title, 0, 4))).toBe('Caf\\u00e9');
    expect(covered(doc.within(title, 5, 7))).toBe('\\ud83d\\ude00');
    expect(covered(doc.within(title, value.indexOf('Bar'), value.length))).toBe('Bar');
    expect(covered(doc.within(title, 3, 3))).toBe('');
    expect(doc.within(title, 0, 4).pointer).toBe('/info/title');
  });

  it('cover any stretch of the text', () => {
    expect(covered(doc.stretch(0, 1))).toBe('{');
    expect(doc.stretch(3, 2, 'x')).toMatchObject({
      pointer: '',
      anchor: 'x',
      range: { start: { line: 2, column: 1 } },
    });
  });
});

it('points at whole files and folders by their beginning', () => {
  expect(folderPlace).toMatchObject({
    file: '.',
    pointer: '',
    range: { start: { line: 1, column: 1, offset: 0 } },
  });
  expect(filePlace('icon.png')).toMatchObject({
    file: 'icon.png',
    range: { end: { line: 1, column: 1, offset: 0 } },
  });
});

it('has no root when the text cannot be read', () => {
  expect(jsonDocument('{').root).toBeUndefined();
});
