import rule from '../../../src/engine/rules/breaking/parameter-required';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const get = '/paths/~1parcels/get';
const post = '/paths/~1parcels/post';

const optional = { name: 'carrier', in: 'query', type: 'string' };
const previous = connector()
  .set(`${get}/parameters/-`, optional)
  .set(post, {
    operationId: 'AddParcel',
    parameters: [{ name: 'body', in: 'body', schema: { $ref: '#/definitions/Parcel' } }],
    responses: {},
  });

testRule(rule, {
  passes: {
    'the same connector': { given: previous, previous },
    'a new optional parameter': {
      given: previous.set(`${get}/parameters/-`, { name: 'more', in: 'query' }),
      previous,
    },
    'a required parameter that is optional now': {
      given: previous.set(`${get}/parameters/0/required`, false),
      previous,
    },
    'a new property that can be left out': {
      given: previous.set('/definitions/Parcel/properties/more', { type: 'string' }),
      previous,
    },
    'a required name without a property': {
      given: previous.set('/definitions/Parcel/required', ['nothing']),
      previous,
    },
    'a required member of outputs only': {
      given: previous.unset(post).set('/definitions/Parcel/required', ['number']),
      previous: previous.unset(post),
    },
    'a required entry of a new object that can be left out': {
      given: previous.set('/definitions/Parcel/properties/more', {
        properties: { a: { type: 'string' } },
        required: ['a'],
      }),
      previous,
    },
  },
  reports: {
    'a new required parameter': {
      given: previous.set(`${get}/parameters/-`, { name: 'more', in: 'query', required: true }),
      previous,
      finds: [
        {
          severity: 'error',
          at: `${get}/parameters/2/required`,
          covers: 'true',
          says: 'The new query parameter "more" is required; flows and apps that use "GetParcel"',
          fix: 'suggest',
        },
      ],
      afterFix: '"required": false',
    },
    'an optional parameter that is required now': {
      given: previous.set(`${get}/parameters/1/required`, true),
      previous,
      finds: [
        { severity: 'error', at: `${get}/parameters/1/required`, says: 'was optional', fix: 'suggest' },
      ],
    },
    'a required parameter with a default': {
      given: previous.set(`${get}/parameters/-`, { name: 'more', in: 'query', required: true, default: 1 }),
      previous,
      finds: [{ severity: 'info', at: `${get}/parameters/2/required`, says: 'has a default' }],
    },
    'a required parameter of an internal operation': {
      given: previous.set(`${get}/parameters/1/required`, true),
      previous: previous.set(`${get}/x-ms-visibility`, 'internal'),
      finds: [{ severity: 'error', at: `${get}/parameters/1/required` }],
    },
    'a new variable of the path': {
      given: connector().set('/paths/~1a~1{b}', {
        get: { operationId: 'A', parameters: [{ name: 'b', in: 'path', required: true }] },
      }),
      previous: connector().set('/paths/~1a', { get: { operationId: 'A' } }),
      finds: [{ severity: 'error', says: 'path parameter "b"', fix: 'none' }],
    },
    'body properties, one of them new': {
      given: previous
        .set('/definitions/Parcel/properties/more', { type: 'string' })
        .set('/definitions/Parcel/required', ['number', 'more']),
      previous,
      finds: [
        {
          severity: 'error',
          at: '/definitions/Parcel/required/0',
          covers: '"number"',
          says: 'body property "number" was optional',
          fix: 'suggest',
        },
        { severity: 'error', at: '/definitions/Parcel/required/1', says: 'new body property "more"' },
      ],
    },
    'the only required property, with a default': {
      given: previous
        .set('/definitions/Parcel/properties/number/default', '0')
        .set('/definitions/Parcel/required', ['number']),
      previous,
      finds: [
        { severity: 'info', at: '/definitions/Parcel/required/0', says: 'now required with a default' },
      ],
    },
    'a shared parameter, once': {
      given: previous
        .set('/parameters/Key', { name: 'key', in: 'header', required: true })
        .set(`${get}/parameters/-`, { $ref: '#/parameters/Key' })
        .set(`${post}/parameters/-`, { $ref: '#/parameters/Key' }),
      previous,
      finds: [
        {
          severity: 'error',
          at: '/parameters/Key/required',
          says: /that use ("GetParcel" or "AddParcel"|"AddParcel" or "GetParcel")/,
        },
      ],
    },
  },
});
