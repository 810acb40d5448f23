import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/engine/fix';
import { moveMember } from '../../../src/engine/json/edit';
import { JsonDocument } from '../../../src/engine/model/json-document';
import { along } from '../../support/along';
import { textFile } from '../../support/builders';

function moved(
  text: string,
  from: readonly string[],
  to: readonly string[],
  after?: string,
  key?: string,
): string {
  const doc = new JsonDocument(textFile('a.json', text));
  const member = along(doc.root, from);
  const object = along(doc.root, to);
  if (member === undefined || object === undefined) throw new Error('no such place');
  return applyEdits(text, moveMember(doc, member, object, after, key));
}

describe('moveMember', () => {
  const lines = '{\n  "a": 1,\n  "b": { "x":1 },\n  "c": 3\n}\n';

  it('moves a member down, its value as written', () => {
    expect(moved(lines, ['b'], [], 'c')).toBe('{\n  "a": 1,\n  "c": 3,\n  "b": { "x":1 }\n}\n');
  });

  it('moves the last member up', () => {
    expect(moved(lines, ['c'], [], 'a')).toBe('{\n  "a": 1,\n  "c": 3,\n  "b": { "x":1 }\n}\n');
  });

  it('moves into another object under another key', () => {
    expect(moved('{\r\n\t"A": 1,\r\n\t"p": {\r\n\t\t"x": 2\r\n\t}\r\n}', ['A'], ['p'], 'none', 'a')).toBe(
      '{\r\n\t"p": {\r\n\t\t"x": 2,\r\n\t\t"a": 1\r\n\t}\r\n}',
    );
    expect(moved('{"p":{},"a":1}', ['a'], ['p'])).toBe('{"p":{"a":1}}');
  });

  it('keeps a file without line breaks on one line', () => {
    expect(moved('{"a":1,"b":2}', ['a'], [], 'b')).toBe('{"b":2,"a":1}');
  });
});
