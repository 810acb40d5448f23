import { describe, expect, it } from 'vitest';
import { JsonDocument } from '../../../src/engine/model/json-document';
import { definitionFaults, propertiesFaults } from '../../../src/engine/schemas/faults';
import { connector, textFile } from '../../support/builders';

const document = (text: string) => new JsonDocument(textFile('apiDefinition.swagger.json', text));
const shown = (text: string) =>
  definitionFaults(document(text)).map(({ kind, node }) => `${kind} ${node.pointer}`);

describe('faults against the schemas', () => {
  it('are none in sound files', () => {
    const [definition, properties] = connector().snapshot().texts;
    expect(definition === undefined ? undefined : shown(definition.text)).toEqual([]);
    expect(properties === undefined ? undefined : propertiesFaults(new JsonDocument(properties))).toEqual([]);
  });

  it('stand where they are, in keys of any kind', () => {
    expect(shown('{"paths":{"/a~b/{c}":{"get":{"tags":7}}}}')).toEqual(['type /paths/~1a~0b~1{c}/get/tags']);
    expect(shown('{"definitions":{"\\ud800":{"title":7},"":{"title":[]}}}')).toEqual([
      'type /definitions/\ud800/title',
      'type /definitions//title',
    ]);
  });

  it('are found in files that are no strict JSON', () => {
    expect(shown('{/* a comment */"tags":[{"name":7,},],}')).toEqual(['type /tags/0/name']);
    expect(shown('{"definitions":{"__proto__":{"title":7}} /**/}')).toEqual([
      'type /definitions/__proto__/title',
    ]);
  });

  it('treat __proto__ as any other key', () => {
    expect(shown('{"definitions":{"__proto__":{"title":7}}}')).toEqual(['type /definitions/__proto__/title']);
    expect(shown('{"__proto__":{"swagger":"2.0"}}')).toEqual(['unknown /__proto__']);
    expect({}).not.toHaveProperty('swagger');
  });

  it('count the last of repeated keys', () => {
    expect(shown('{"tags":7,"tags":[]}')).toEqual([]);
    expect(shown('{"tags":[],"tags":7}')).toEqual(['type /tags']);
  });

  it('are one for each mistake', () => {
    expect(shown('{"parameters":{"a":{"in":"path","name":7}}}')).toEqual(['type /parameters/a/name']);
    expect(shown('{"parameters":{"a":{"in":"cookie","name":"a","foo":1}}}')).toEqual([
      'value /parameters/a/in',
    ]);
    expect(shown('{"parameters":{"a":null,"b":"x"}}')).toEqual(['type /parameters/a', 'type /parameters/b']);
  });

  it('are bounded where everything is wrong', () => {
    const schemas = Array.from({ length: 20_000 }, (_, i) => `"s${i}":{"title":7,"foo":1}`);
    expect(shown(`{"definitions":{${schemas.join(',')}}}`).length).toBeLessThan(1100);
    const deep = `${'{"items":'.repeat(200)}7${'}'.repeat(200)}`;
    expect(shown(`{"definitions":{"a":${deep}}}`)).toHaveLength(1);
  });

  it('are left alone in files that cannot be read', () => {
    expect(shown('{"tags":')).toEqual([]);
    expect(shown('')).toEqual([]);
  });

  it.each(['null', '7', '"text"', '[]'])('do not stumble over the root %s', (root) => {
    expect(shown(root)).toEqual(['type ']);
  });
});
