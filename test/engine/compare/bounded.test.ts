import { describe, expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import { compareDefinitions } from '../../../src/engine/compare/comparison';
import { Connector } from '../../../src/engine/model/connector';
import { rules } from '../../../src/engine/rules';
import { connector } from '../../support/builders';

const breaking = rules.filter(({ info }) => info.id.startsWith('breaking/'));
const definitionFile = 'apiDefinition.swagger.json';

/** A connector with one operation whose body and answer are the schema `A0`. */
function withDefinitions(definitions: Record<string, unknown>) {
  const schema = { $ref: '#/definitions/A0' };
  const post = {
    operationId: 'Post',
    parameters: [{ name: 'body', in: 'body', schema }],
    responses: { '200': { description: '', schema } },
  };
  return connector()
    .file(definitionFile, JSON.stringify({ paths: { '/a': { post } }, definitions }))
    .snapshot();
}

/** Schemas that each refer to all others, under names that lead to ever new pairs. */
function tangle(count: number, turn: number, extra: Record<string, unknown> = {}) {
  const definitions: Record<string, unknown> = {};
  for (let i = 0; i < count; i += 1) {
    const properties: Record<string, unknown> = { ...extra };
    for (let j = 0; j < count; j += 1)
      properties[`p${j}`] = { $ref: `#/definitions/A${(i * turn + j) % count}` };
    definitions[`A${i}`] = { type: 'object', properties };
  }
  return withDefinitions(definitions);
}

describe('the comparison', () => {
  it('is made once for all rules of a run', () => {
    const now = new Connector(connector().snapshot());
    const previous = new Connector(connector().snapshot());
    expect(compareDefinitions(now, previous)).toBe(compareDefinitions(now, previous));
    expect(compareDefinitions(now, new Connector(connector().snapshot()))).not.toBe(
      compareDefinitions(now, previous),
    );
  });

  it('ends for schemas that lead to ever new pairs, and says what was left out', () => {
    const report = checkConnector(tangle(120, 7), {
      profile: 'update',
      previous: tangle(120, 11, { gone: { type: 'string' } }),
      rules: breaking,
    });
    expect(report.findings.filter(({ rule }) => rule.startsWith('engine/'))).toEqual([]);
    expect(report.skipped.map(({ reason }) => reason)).toContain(
      'The schemas are too many to compare all of them.',
    );
  });

  it('ends for circles of allOf and for schemas that merge all others', () => {
    const definitions: Record<string, unknown> = {};
    for (let i = 0; i < 200; i += 1) {
      const parts = Array.from({ length: 200 }, (_, j) => ({ $ref: `#/definitions/A${j}` }));
      definitions[`A${i}`] = { allOf: parts, properties: { [`p${i}`]: { $ref: `#/definitions/A${i}` } } };
    }
    const previous = withDefinitions({ ...definitions, A7: { properties: { gone: { type: 'string' } } } });
    const report = checkConnector(withDefinitions(definitions), {
      profile: 'update',
      previous,
      rules: breaking,
    });
    expect(report.findings.filter(({ rule }) => rule.startsWith('engine/'))).toEqual([]);
  });

  it('compares ten levels, and no more', () => {
    const nested = (levels: number, innermost: unknown): unknown =>
      levels === 0 ? innermost : { type: 'object', properties: { a: nested(levels - 1, innermost) } };
    const checks = (levels: number) =>
      checkConnector(withDefinitions({ A0: nested(levels, { type: 'object' }) }), {
        profile: 'update',
        previous: withDefinitions({
          A0: nested(levels, { type: 'object', properties: { gone: { type: 'string' } } }),
        }),
        rules: breaking,
      }).findings.map(({ check }) => check);
    expect(checks(10)).toContain('breaking/response-removed');
    expect(checks(11)).not.toContain('breaking/response-removed');
  });

  it.each([
    ['nothing', ''],
    ['no object', '[]'],
    [
      'members of the wrong type',
      '{"info":[],"host":{},"paths":[{}],"definitions":7,"securityDefinitions":[]}',
    ],
    [
      'keys that are names of methods of objects',
      '{"paths":{"__proto__":{"get":{"operationId":"constructor"}}}}',
    ],
    ['a definition that is its own reference', '{"definitions":{"A":{"$ref":"#/definitions/A"}}}'],
  ])('takes %s on either side', (_, text) => {
    const broken = connector().file(definitionFile, text).file('apiProperties.json', text).snapshot();
    const sound = connector().snapshot();
    for (const [now, previous] of [
      [broken, sound],
      [sound, broken],
      [broken, broken],
    ] as const) {
      const { findings } = checkConnector(now, { profile: 'update', previous, rules: breaking });
      expect(findings.filter(({ rule }) => rule.startsWith('engine/'))).toEqual([]);
    }
  });
});
