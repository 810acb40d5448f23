import { expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/swagger/references';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const unresolved = 'swagger/ref-unresolved';
const siblings = 'swagger/ref-siblings';
const schema = '/paths/~1parcels/get/responses/200/schema';
const property = (value: unknown) => connector().set('/definitions/Parcel/properties/sender', value);
const at = '/definitions/Parcel/properties/sender';

testRule(rule, {
  passes: {
    'references of every kind': connector()
      .set('/parameters', { Page: { name: 'page', in: 'query', type: 'integer' } })
      .set('/paths/~1parcels/get/parameters/-', { $ref: '#/parameters/Page' })
      .set('/responses', { Gone: { description: 'Gone.' } })
      .set('/paths/~1parcels/get/responses/404', { $ref: '#/responses/Gone' }),
    'escaped names': connector()
      .set('/definitions/A~1B ~0C', { type: 'object' })
      .set(schema, { $ref: '#/definitions/A~1B%20~0C' }),
    'a schema that holds itself': property({ $ref: '#/definitions/Parcel' }),
    'a part of a definition': property({ $ref: '#/definitions/Parcel/properties/number' }),
    'a property named $ref': connector().set('/definitions/Parcel/properties/$ref', {
      type: 'string',
      description: 'x',
    }),
    'a $ref in an example': connector().set('/definitions/Parcel/example', { $ref: 'x', a: 1 }),
  },
  reports: {
    'a missing definition': {
      given: connector().set(schema, { $ref: '#/definitions/Missing' }),
      finds: [
        {
          check: unresolved,
          severity: 'error',
          at: `${schema}/$ref`,
          covers: '"#/definitions/Missing"',
          says: '"#/definitions/Missing" leads nowhere',
          fix: 'none',
        },
      ],
    },
    'a missing parameter and response': {
      given: connector()
        .set('/paths/~1parcels/get/parameters/-', { $ref: '#/parameters/Page' })
        .set('/paths/~1parcels/get/responses/404', { $ref: '#/responses/Gone' }),
      finds: [
        { check: unresolved, at: '/paths/~1parcels/get/parameters/1/$ref' },
        { check: unresolved, at: '/paths/~1parcels/get/responses/404/$ref' },
      ],
    },
    'a definition of another kind': {
      given: connector().set('/paths/~1parcels/get/responses/404', { $ref: '#/definitions/Parcel' }),
      finds: [{ check: unresolved, says: 'a response must be referenced under "#/responses/"' }],
    },
    'another document': {
      given: property({ $ref: 'https://schemas.parceldesk.io/sender.json' }),
      finds: [{ check: unresolved, at: `${at}/$ref`, says: 'cannot stand here' }],
    },
    'an index that is none': {
      given: connector()
        .set('/definitions/Parcel/allOf', [{ type: 'object' }])
        .set(at, { $ref: '#/definitions/Parcel/allOf/00' }),
      finds: [{ check: unresolved, says: 'leads nowhere' }],
    },
    'a reference that is no string': {
      given: property({ $ref: 7, type: 'string' }),
      finds: [{ check: unresolved, at: `${at}/$ref`, covers: '7', says: 'not a string' }],
    },
    'references in a circle, but not those that lead to it': {
      given: connector()
        .set('/definitions/A', { $ref: '#/definitions/B' })
        .set('/definitions/B', { $ref: '#/definitions/A' })
        .set(schema, { $ref: '#/definitions/A' }),
      finds: [
        { check: unresolved, at: '/definitions/A/$ref', says: 'back to itself' },
        { check: unresolved, at: '/definitions/B/$ref', says: 'back to itself' },
      ],
    },
    'a member that repeats what the target says': {
      given: property({ type: 'object', $ref: '#/definitions/Parcel' }),
      finds: [{ check: siblings, severity: 'warning', at, covers: '"type"', says: '"type"', fix: 'safe' }],
      afterFix: '"sender": {\n          "$ref": "#/definitions/Parcel"\n        }',
    },
    'members around the reference that the target does not have': {
      given: property({ type: 'array', description: 'x', $ref: '#/definitions/Parcel', readOnly: true }),
      finds: [
        { check: siblings, at, covers: '"type"', says: '"type", "description", "readOnly"', fix: 'suggest' },
      ],
      afterFix: '"sender": {\n          "$ref": "#/definitions/Parcel"\n        }',
    },
    'texts only': {
      given: property({ $ref: '#/definitions/Parcel', title: 'a', description: 'b', 'x-ms-summary': 'c' }),
      finds: [{ check: siblings, severity: 'info', at, covers: '"title"', fix: 'suggest' }],
      afterFix: '"sender": {\n          "$ref": "#/definitions/Parcel"\n        }',
    },
    'siblings of a reference that leads nowhere': {
      given: property({ $ref: '#/definitions/None', type: 'object' }),
      finds: [
        { check: unresolved, at: `${at}/$ref` },
        { check: siblings, at, fix: 'suggest' },
      ],
    },
    'an element of a list': {
      given: connector()
        .set('/paths/~1parcels/get/parameters', [{ $ref: '#/parameters/P', name: 'p' }])
        .set('/parameters', { P: {} }),
      finds: [{ check: siblings, at: '/paths/~1parcels/get/parameters/0', covers: '"name"' }],
    },
  },
});

it('follows long chains without end', () => {
  const links = Object.fromEntries(
    Array.from({ length: 3000 }, (_, i) => [`L${i}`, { $ref: `#/definitions/L${i + 1}` }]),
  );
  const given = connector()
    .set('/definitions', { ...links, L3000: { type: 'string' } })
    .set(schema, { $ref: '#/definitions/L0' });
  expect(checkConnector(given.snapshot(), { rules: [rule] }).findings).toEqual([]);
});
