import rule from '../../../src/engine/rules/swagger/schema';
import { type ConnectorBuilder, connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const unsupported = 'swagger/unsupported-keyword';
const mimeTypes = 'swagger/mime-types';
const tags = 'swagger/tags-unique';
const operation = '/paths/~1parcels/get';
const parameter = `${operation}/parameters/0`;
const number = '/definitions/Parcel/properties/number';
const form = (consumes: unknown): ConnectorBuilder =>
  connector()
    .set('/paths/~1parcels/post', {
      operationId: 'AddParcel',
      parameters: [{ name: 'label', in: 'formData', type: 'file' }],
      responses: { '200': { description: 'Added.' } },
    })
    .set('/paths/~1parcels/post/consumes', consumes);

testRule(rule, {
  passes: {
    'a sound definition': connector(),
    'extensions nobody knows': connector().set('/x-own', { a: 1 }).set(`${number}/x-note`, 7),
    'a type that is a list': connector().set(`${number}/type`, ['string', 'null']),
    'a list of schemas as items': connector().set('/definitions/Pair', { type: 'array', items: [{}, {}] }),
    'properties named like keywords': connector().set('/definitions/Parcel/properties/not', {
      type: 'string',
    }),
    'a property named __proto__': connector().file(
      'apiDefinition.swagger.json',
      '{"swagger":"2.0","paths":{},"definitions":{"A":{"properties":{"__proto__":{"type":"string"}}}}}',
    ),
    'what stands beside a reference, which swagger/references judges': connector().set('/definitions/Other', {
      $ref: '#/definitions/Parcel',
      foo: 1,
    }),
    'faults that rules of their own report': connector()
      .set('/swagger', 2)
      .set('/info', [])
      .set('/host', 7)
      .set(`${operation}/x-ms-visibility`, 'loud')
      .set(`${operation}/x-ms-trigger`, 'often')
      .set(`${parameter}/type`, 'text'),
    'a missing schema of a body, which parameter/structure judges': connector().set(parameter, {
      name: 'body',
      in: 'body',
    }),
    'MIME types with a charset and in capitals': connector().set('/consumes', [
      'Application/JSON; charset=utf-8',
      'image/png',
    ]),
    'a form with the shared type of a form': form(undefined).set('/consumes', ['multipart/form-data']),
    'a form with a type of its own': form(['application/x-www-form-urlencoded']),
    'tags that differ in case': connector().set('/tags', [{ name: 'Users' }, { name: 'users' }]),
    'one tag': connector().set('/tags', [{ name: 'Users' }]),
  },
  reports: {
    'a flag in quotes': {
      given: connector().set(`${parameter}/required`, 'true'),
      finds: [
        {
          severity: 'error',
          at: `${parameter}/required`,
          covers: '"true"',
          says: '"required" is the string "true"; it must be true or false.',
          fix: 'none',
        },
      ],
    },
    'objects where text is sent': {
      given: connector()
        .set(`${parameter}/type`, 'object')
        .set(`${operation}/parameters/1`, {
          name: 'a',
          in: 'query',
          type: 'array',
          items: { type: 'object' },
        })
        .set(`${operation}/responses/200/headers`, { 'X-A': { type: 'object' }, 'X-B': {} }),
      finds: [
        { severity: 'error', at: `${parameter}/type`, covers: '"object"', says: 'not one of the possible' },
        { at: `${operation}/parameters/1/items/type`, covers: '"object"' },
        { at: `${operation}/responses/200/headers/X-A/type`, covers: '"object"' },
        { at: `${operation}/responses/200/headers/X-B`, covers: '"X-B"', says: '"type" is missing' },
      ],
    },
    'a license without a name and documentation without an address': {
      given: connector().set('/info/license', { url: 'https://a.io' }).set('/externalDocs', {}),
      finds: [
        { severity: 'error', at: '/info/license', says: '"name" is missing' },
        { severity: 'error', at: '/externalDocs', says: '"url" is missing' },
      ],
    },
    'lists that repeat an entry, and an empty one': {
      given: connector()
        .set('/schemes', ['https', 'https'])
        .set(`${operation}/tags`, ['a', 'b', 'a'])
        .set('/definitions/Parcel/required', ['number', 'number'])
        .set('/definitions/Parcel/allOf', []),
      finds: [
        { severity: 'error', at: '/schemes', covers: '"https"', says: 'already has' },
        { severity: 'error', at: `${operation}/tags`, covers: '"a"', says: 'Entry 3' },
        { severity: 'error', at: '/definitions/Parcel/required', covers: '"number"' },
        { severity: 'error', at: '/definitions/Parcel/allOf', covers: '[]', says: 'is an empty list' },
      ],
    },
    'a choice that is no string, once, and a scheme nobody knows': {
      given: connector().set(`${parameter}/in`, 5).set('/schemes', ['https', 'ftp']),
      finds: [
        { severity: 'error', at: '/schemes/1', covers: '"ftp"' },
        { severity: 'error', at: `${parameter}/in`, covers: '5', says: 'it must be a string' },
      ],
    },
    'texts of a body that are no strings': {
      given: connector().set(parameter, {
        name: 'b',
        in: 'body',
        description: 5,
        'x-ms-summary': [],
        schema: {},
      }),
      finds: [
        { severity: 'error', at: `${parameter}/description`, covers: '5' },
        { severity: 'error', at: `${parameter}/x-ms-summary`, covers: '[]' },
      ],
    },
    'a visibility that does not exist': {
      given: connector().set(`${parameter}/x-ms-visibility`, 'Internal').set(`${number}/x-ms-visibility`, ''),
      finds: [{ severity: 'error', at: `${parameter}/x-ms-visibility`, covers: '"Internal"' }],
    },
    'a member no schema has': {
      given: connector().set(`${number}/maxLenght`, 3),
      finds: [
        {
          severity: 'error',
          at: `${number}/maxLenght`,
          covers: '"maxLenght"',
          says: '"maxLenght" is no member of a schema',
        },
      ],
    },
    'a required list that is a flag': {
      given: connector().set(`${number}/required`, true),
      finds: [{ at: `${number}/required`, says: '"required" is true; it must be an array.' }],
    },
    'a place that does not exist': {
      given: connector().set(`${parameter}/in`, 'cookie'),
      finds: [{ at: `${parameter}/in`, covers: '"cookie"', says: 'one of the possible values' }],
    },
    'a parameter without a name': {
      given: connector().unset(`${parameter}/name`),
      finds: [{ at: parameter, says: '"name" is missing' }],
    },
    'a key that is no status code': {
      given: connector().set(`${operation}/responses/ok`, { description: 'Fine.' }),
      finds: [{ at: `${operation}/responses/ok`, covers: '"ok"', says: 'no status code' }],
    },
    'extensions of the wrong type': {
      given: connector()
        .set(`${operation}/x-ms-api-annotation`, { revision: '2' })
        .set(`${parameter}/x-ms-dynamic-values`, 'ListParcels'),
      finds: [
        { at: `${parameter}/x-ms-dynamic-values`, says: 'it must be an object' },
        { at: `${operation}/x-ms-api-annotation/revision`, says: 'it must be a whole number' },
      ],
    },
    'a negative count and entries of the wrong type': {
      given: connector().set('/definitions/Parcel/minProperties', -1).set('/tags', ['Users']),
      finds: [
        { at: '/definitions/Parcel/minProperties', covers: '-1' },
        { at: '/tags/0', says: 'Entry 1 of "tags" is the string "Users"' },
      ],
    },
    'no more than fifty mistakes': {
      given: connector().set(
        '/definitions/Odd',
        Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`odd${i}`, i])),
      ),
      finds: Array.from({ length: 50 }, () => ({ says: 'no member of a schema' })),
    },
    'keywords of newer schemas': {
      given: connector()
        .set(`${number}/oneOf`, [{ type: 'string' }])
        .set(`${number}/nullable`, true),
      finds: [
        { check: unsupported, severity: 'error', at: `${number}/oneOf`, covers: '"oneOf"', says: 'support' },
        { check: unsupported, at: `${number}/nullable` },
      ],
    },
    'a path that is a reference': {
      given: connector().set('/paths/~1other', { $ref: '#/paths/~1parcels' }),
      finds: [{ check: unsupported, severity: 'error', at: '/paths/~1other/$ref', covers: '"$ref"' }],
    },
    'no MIME type': {
      given: connector().set('/consumes', ['json']),
      finds: [{ check: mimeTypes, severity: 'warning', at: '/consumes/0', covers: '"json"' }],
    },
    'an unusual MIME type': {
      given: connector().set(`${operation}/produces`, ['application/hal+json']),
      finds: [{ check: mimeTypes, severity: 'info', at: `${operation}/produces/0`, says: 'hal+json' }],
    },
    'a form without the type of a form': {
      given: form(undefined),
      finds: [{ check: mimeTypes, severity: 'warning', at: '/paths/~1parcels/post', says: '"AddParcel"' }],
    },
    'a form with another type of its own': {
      given: form(['application/json']).set('/consumes', ['multipart/form-data']),
      finds: [{ check: mimeTypes, at: '/paths/~1parcels/post/consumes' }],
    },
    'a tag described twice in the same words': {
      given: connector().set('/tags', [{ name: 'Users' }, { name: 'Users' }]),
      finds: [{ check: tags, severity: 'warning', at: '/tags/1/name', covers: '"Users"', fix: 'safe' }],
      afterFix: (text) => {
        if (text.split('Users').length !== 2) throw new Error(text);
      },
    },
    'a tag described twice in other words': {
      given: connector().set('/tags', [{ name: 'Users' }, { name: 'Users', description: 'People.' }]),
      finds: [{ check: tags, at: '/tags/1/name', fix: 'suggest' }],
    },
  },
});
