import { describe, expect, it } from 'vitest';
import { plainValue } from '../../../src/engine/json/plain';
import { JsonDocument } from '../../../src/engine/model/json-document';
import validate from '../../../src/engine/schemas/generated/api-definition';
import schema from '../../../src/engine/schemas/generated/api-definition-shape.json';
import { readShape } from '../../../src/engine/schemas/shape';
import { isSound } from '../../../src/engine/schemas/soundness';
import { connector, textFile } from '../../support/builders';

const sound = connector()
  .set('/paths/~1extra', {
    parameters: [{ $ref: '#/parameters/page' }],
    post: {
      operationId: 'SendExtra',
      consumes: ['application/json'],
      parameters: [
        { name: 'body', in: 'body', schema: { type: 'array', items: [{ type: 'string' }] } },
        { name: 'ids', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
        { name: 'X-Token', in: 'header', type: 'string', maxLength: 3, minimum: 0 },
      ],
      responses: {
        default: { description: 'Failure.', headers: { 'X-Rate': { type: 'integer' } } },
        'x-note': 1,
      },
      security: [{ key: [] }],
    },
  })
  .set('/schemes', ['https'])
  .set('/definitions/Tree', {
    type: ['object', 'null'],
    required: ['name'],
    allOf: [{ $ref: '#/definitions/Tree' }],
    additionalProperties: { type: 'string', xml: { name: 'a' } },
    properties: { name: { type: 'string', enum: ['a'], readOnly: true }, more: {} },
  })
  .snapshot()
  .texts.find(({ name }) => name === 'apiDefinition.swagger.json')?.text as string;

const replacements = [
  null,
  7,
  -1,
  1.5,
  'text',
  'body',
  'multi',
  true,
  [],
  [7],
  ['a', 'a'],
  {},
  { bogus: 1 },
  { $ref: 'x' },
];

const shape = readShape(schema);

/** Both opinions of one text. */
function opinions(value: unknown): readonly [boolean, boolean] {
  const doc = new JsonDocument(textFile('apiDefinition.swagger.json', JSON.stringify(value)));
  if (doc.root === undefined) throw new Error('The text cannot be read.');
  return [isSound(doc.root, shape), validate(plainValue(doc))];
}

/** Every object and list of a value, with its keys. */
function* places(value: unknown): Generator<readonly [Record<string, unknown>, string]> {
  if (typeof value !== 'object' || value === null) return;
  const parent = value as Record<string, unknown>;
  for (const key of Object.keys(parent)) {
    yield [parent, key];
    yield* places(parent[key]);
  }
}

describe('the quick check of a definition', () => {
  it('agrees with the thorough one about any value in any place, and about members too many or too few', () => {
    const value = JSON.parse(sound) as unknown;
    expect(validate(value)).toBe(true);
    const disagreements: string[] = [];
    const seen = { sound: 0, faulty: 0 };
    const compare = (what: string): void => {
      const [quick, thorough] = opinions(value);
      seen[thorough ? 'sound' : 'faulty'] += 1;
      if (quick !== thorough) disagreements.push(what);
    };
    for (const [parent, key] of [...places(value)]) {
      const before = parent[key];
      for (const replacement of replacements) {
        parent[key] = replacement;
        compare(`${key} ${JSON.stringify(replacement)}`);
      }
      parent[key] = before;
      if (Array.isArray(parent)) continue;
      delete parent[key];
      compare(`without ${key}`);
      parent[`${key}s`] = before;
      compare(`${key}s for ${key}`);
      delete parent[`${key}s`];
      parent[key] = before;
    }
    expect(disagreements).toEqual([]);
    expect(Math.min(seen.sound, seen.faulty)).toBeGreaterThan(100);
  });

  it('treats repeated keys and __proto__ as the thorough one', () => {
    for (const text of ['{"tags":7,"tags":[]}', '{"tags":[],"tags":7}', '{"__proto__":{}}', '[]', '7']) {
      const doc = new JsonDocument(textFile('apiDefinition.swagger.json', text));
      expect(doc.root !== undefined && isSound(doc.root, shape), text).toBe(validate(plainValue(doc)));
    }
  });
});

it('refuses schemas it would not understand', () => {
  expect(() => readShape({ type: 'string', pattern: '^a' })).toThrow('"pattern"');
  expect(() => readShape({ items: { $ref: '#/definitions/none' } })).toThrow('#/definitions/none');
  expect(() => readShape({ propertyNames: { pattern: '^a', maxLength: 3 } })).toThrow('pattern');
});
