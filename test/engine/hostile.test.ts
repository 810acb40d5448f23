import { describe, expect, it } from 'vitest';
import { checkConnector } from '../../src/engine';
import type { ConnectorSnapshot } from '../../src/shared/snapshot';
import { connector } from '../support/builders';

const definition = 'apiDefinition.swagger.json';

/** Checks, and expects findings of the catalogue alone with every range inside its file. */
function check(snapshot: ConnectorSnapshot) {
  const { findings } = checkConnector(snapshot);
  expect(findings.filter(({ rule }) => rule === 'engine/rule-crashed')).toEqual([]);
  for (const { file, range } of findings) {
    const text = snapshot.texts.find(({ name }) => name === file)?.text ?? '';
    expect(range.end.offset).toBeLessThanOrEqual(text.length);
  }
  return findings;
}

const checksOf = (snapshot: ConnectorSnapshot): ReadonlySet<string> =>
  new Set(check(snapshot).map((finding) => finding.check));

/** A fault that any connector of these tests has besides, to see that the other findings are still there. */
const withoutTitle = () => connector().unset('/info/title');

describe('hostile connectors are checked to the end', () => {
  it('keys of 750 characters', () => {
    const key = 'k'.repeat(750);
    const found = checksOf(
      withoutTitle()
        .operation('GetThing', {
          parameters: [{ name: key, in: 'query', type: 'string' }],
          responses: { 200: { description: 'The thing.', schema: { $ref: `#/definitions/${key}` } } },
          [`x-ms-${key}`]: true,
        })
        .set(`/definitions/${key}`, { type: 'object', properties: { [key]: { type: 'string' } } })
        .snapshot(),
    );
    expect(found).toContain('title/required');
    expect(found).toContain('parameter/summary-required');
  });

  it('strings of 94,000 characters, made for slow patterns', () => {
    const long = (unit: string): string => unit.repeat(Math.ceil(94_000 / unit.length));
    for (const unit of [
      'a',
      ' ',
      'a ',
      '{',
      '{{',
      '<',
      '<a',
      '[](',
      '(((',
      '%',
      '-',
      '_a',
      'aA',
      '.',
      'é',
      '\t\n',
    ])
      expect(
        checksOf(
          withoutTitle()
            .set('/info/description', long(unit))
            .operation('GetThing', { summary: long(unit), description: long(unit) })
            .file('readme.md', `# Thing\n\n${long(unit)}\n`)
            .snapshot(),
        ),
      ).toContain('title/required');
  });

  it('references that run in circles, lead nowhere or reach outside', () => {
    const found = checksOf(
      withoutTitle()
        .set('/definitions/A', { $ref: '#/definitions/B' })
        .set('/definitions/B', { $ref: '#/definitions/A' })
        .set('/definitions/C', { type: 'object', properties: { c: { $ref: '#/definitions/C' } } })
        .set('/parameters/p', { $ref: '#/parameters/p' })
        .operation('GetThing', {
          parameters: [{ $ref: '#/parameters/p' }, { $ref: '#/nowhere' }, { $ref: 'file:///etc/hostname' }],
          responses: {
            200: { description: 'The thing.', schema: { $ref: '#/definitions/A' } },
            400: { $ref: '#/responses/none' },
            404: { description: 'No thing.', schema: { $ref: '#/definitions/C' } },
          },
        })
        .snapshot(),
    );
    expect(found).toContain('swagger/ref-unresolved');
    expect(found).toContain('title/required');
  });

  it('members named like those every object has', () => {
    const text = `{
  "swagger": "2.0", "__proto__": {"info": {"title": "No"}}, "constructor": 1, "toString": null,
  "info": {"__proto__": {"title": "No"}, "version": "1"},
  "paths": {"__proto__": {"get": {}}, "/a": {"get": {"__proto__": {}, "hasOwnProperty": 1}}},
  "definitions": {"__proto__": {"type": "object"}, "constructor": {"type": "valueOf"}}
}`;
    expect(checksOf(connector().file(definition, text).snapshot())).toContain('title/required');
    expect(({} as Record<string, unknown>).info).toBeUndefined();
  });

  it('definitions whose every member has the wrong type', () => {
    const members = ['swagger', 'info', 'host', 'basePath', 'schemes', 'consumes', 'produces', 'paths'];
    const more = ['definitions', 'parameters', 'responses', 'security', 'securityDefinitions', 'tags'];
    for (const wrong of [null, 1, 'x', true, [], [[]], {}, [null], { x: null }, { '/x': { get: 1 } }]) {
      const all = [...members, ...more, 'x-ms-connector-metadata', 'x-ms-capabilities'];
      const text = JSON.stringify(Object.fromEntries(all.map((name) => [name, wrong])), null, 2);
      const properties = JSON.stringify({ properties: wrong }, null, 2);
      const snapshot = connector().file(definition, text).file('apiProperties.json', properties).snapshot();
      expect(check(snapshot).length).toBeGreaterThan(3);
    }
  });

  it('a script of a million lines', () => {
    const line = 'var a = "b"; // c /* d */\n';
    const found = checksOf(
      withoutTitle()
        .file('script.csx', line.repeat(1_000_000))
        .setProperty('/properties/scriptOperations', ['GetThing'])
        .snapshot(),
    );
    expect(found).toContain('script/size');
    expect(found).toContain('title/required');
  });
});
