import { describe, expect, it } from 'vitest';
import { plainValue } from '../../../src/engine/json/plain';
import { JsonDocument } from '../../../src/engine/model/json-document';
import validateDefinition from '../../../src/engine/schemas/generated/api-definition';
import definitionSchema from '../../../src/engine/schemas/generated/api-definition-shape.json';
import validateProperties from '../../../src/engine/schemas/generated/api-properties';
import propertiesSchema from '../../../src/engine/schemas/generated/api-properties-shape.json';
import { readShape } from '../../../src/engine/schemas/shape';
import { isSound } from '../../../src/engine/schemas/soundness';
import { connector, textFile } from '../../support/builders';

const { texts } = connector()
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
  .setProperty('/properties/connectionParameters/token', {
    type: 'oauthSetting',
    oAuthSettings: {
      identityProvider: 'oauth2generic',
      clientId: 'id',
      scopes: ['read'],
      customParameters: { authorizationUrlTemplate: { value: 'https://example.com' } },
    },
  })
  .setProperty('/properties/policyTemplateInstances', [
    {
      templateId: 'setheader',
      title: 'Header',
      parameters: {
        'x-ms-apimTemplateParameter.name': 'X-Key',
        'x-ms-apimTemplateParameter.value': 'a',
        'x-ms-apimTemplateParameter.existsAction': 'override',
        'x-ms-apimTemplate-policySection': 'Request',
      },
    },
  ])
  .setProperty('/properties/scriptOperations', ['SendExtra'])
  .snapshot();

function soundText(file: string): string {
  return texts.find(({ name }) => name === file)?.text as string;
}

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

const files = [
  {
    name: 'apiDefinition.swagger.json',
    shape: readShape(definitionSchema),
    validate: validateDefinition as (value: unknown) => boolean,
  },
  {
    name: 'apiProperties.json',
    shape: readShape(propertiesSchema),
    validate: validateProperties as (value: unknown) => boolean,
  },
];

/** Both opinions of one text. */
function opinions(
  value: unknown,
  { name, shape, validate }: (typeof files)[number],
): readonly [boolean, boolean] {
  const doc = new JsonDocument(textFile(name, JSON.stringify(value)));
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

describe.each(files)('the quick check of $name', (file) => {
  const { name, shape, validate } = file;

  it('agrees with the thorough one about any value in any place, and about members too many or too few', () => {
    const value = JSON.parse(soundText(name)) as unknown;
    expect(validate(value)).toBe(true);
    const disagreements: string[] = [];
    const seen = { sound: 0, faulty: 0 };
    const compare = (what: string): void => {
      const [quick, thorough] = opinions(value, file);
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
      const doc = new JsonDocument(textFile(name, text));
      expect(doc.root !== undefined && isSound(doc.root, shape), text).toBe(validate(plainValue(doc)));
    }
  });
});

it('refuses schemas it would not understand', () => {
  expect(() => readShape({ type: 'string', pattern: '^a' })).toThrow('"pattern"');
  expect(() => readShape({ items: { $ref: '#/definitions/none' } })).toThrow('#/definitions/none');
  expect(() => readShape({ propertyNames: { pattern: '^a', maxLength: 3 } })).toThrow('pattern');
});
