import rule from '../../../src/engine/rules/breaking/parameter-removed';
import { type ConnectorBuilder, connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const post = '/paths/~1parcels/post';

const withBody = (schema: unknown): ConnectorBuilder =>
  connector().set(post, {
    operationId: 'AddParcel',
    parameters: [
      { name: 'notify', in: 'query', type: 'boolean' },
      { name: 'body', in: 'body', schema },
    ],
    responses: {},
  });
const order = {
  type: 'object',
  properties: { number: { type: 'string' }, lines: { type: 'array', items: { $ref: '#/definitions/Line' } } },
};
const line = {
  type: 'object',
  properties: { sku: { type: 'string' }, next: { $ref: '#/definitions/Line' } },
};
const previous = withBody(order).set('/definitions/Line', line);
const otherUser = {
  parameters: [{ name: 'line', in: 'body', schema: { $ref: '#/definitions/Line' } }],
};

testRule(rule, {
  passes: {
    'the same connector': { given: previous, previous },
    'new parameters and properties': {
      given: previous
        .set(`${post}/parameters/-`, { name: 'more', in: 'query' })
        .set('/definitions/Line/properties/more', { type: 'string' }),
      previous,
    },
    'a parameter that moved to the path item': {
      given: connector().set('/paths/~1parcels', {
        parameters: [{ name: 'a', in: 'query' }],
        get: { operationId: 'GetParcel' },
      }),
      previous: connector().set('/paths/~1parcels', {
        get: { operationId: 'GetParcel', parameters: [{ name: 'a', in: 'query' }] },
      }),
    },
    'properties that moved into a shared schema and an allOf': {
      given: previous
        .set('/definitions/Base', { properties: { number: { type: 'string' } } })
        .set(`${post}/parameters/1/schema`, {
          allOf: [{ $ref: '#/definitions/Base' }, { properties: { lines: { type: 'array' } } }],
        }),
      previous,
    },
    'a shape that is fetched at run time now': {
      given: previous.set(`${post}/parameters/1/schema`, { 'x-ms-dynamic-schema': { operationId: 'A' } }),
      previous,
    },
    'a schema behind a reference that leads nowhere': {
      given: previous.set(`${post}/parameters/1/schema`, { $ref: '#/definitions/Nothing' }),
      previous,
    },
    'parameters behind a reference that leads nowhere': {
      given: previous.set(`${post}/parameters`, [{ $ref: '#/parameters/Nothing' }]),
      previous,
    },
    'an operation that is gone': { given: connector(), previous },
  },
  reports: {
    'a parameter': {
      given: previous.unset(`${post}/parameters/0`),
      previous,
      finds: [
        {
          severity: 'error',
          at: `${post}/parameters`,
          covers: '"parameters"',
          says: `The query parameter "notify" is gone (before: ${post}/parameters/0); flows and apps that use "AddParcel" and fill it in`,
          fix: 'none',
        },
      ],
    },
    'the only list of parameters': {
      given: connector().unset('/paths/~1parcels/get/parameters'),
      previous: connector(),
      finds: [{ severity: 'error', at: '/paths/~1parcels/get', covers: '"get"', says: '"number"' }],
    },
    'another place, as gone and new': {
      given: previous.set(`${post}/parameters/0/in`, 'header'),
      previous,
      finds: [{ severity: 'error', says: 'query parameter "notify"' }],
    },
    'an internal parameter': {
      given: previous.unset(`${post}/parameters/0`),
      previous: previous.set(`${post}/parameters/0/x-ms-visibility`, 'internal'),
      finds: [{ severity: 'warning', at: `${post}/parameters` }],
    },
    'a body property': {
      given: previous.unset(`${post}/parameters/1/schema/properties/number`),
      previous,
      finds: [
        {
          severity: 'error',
          at: `${post}/parameters/1/schema/properties`,
          covers: '"properties"',
          says: 'no longer takes "number"',
        },
      ],
    },
    'an internal property of a shared schema, once for all operations': {
      given: previous.unset('/definitions/Line/properties/sku').operation('AddLine', otherUser),
      previous: previous
        .set('/definitions/Line/properties/sku/x-ms-visibility', 'internal')
        .operation('AddLine', otherUser),
      finds: [
        {
          severity: 'warning',
          at: '/definitions/Line/properties',
          covers: '"properties"',
          says: /"sku" \(before: \/definitions\/Line\/properties\/sku\); flows and apps that use ("AddLine" or "AddParcel"|"AddParcel" or "AddLine")/,
        },
      ],
    },
    'all properties at once': {
      given: previous.set(`${post}/parameters/1/schema`, { type: 'object' }),
      previous,
      finds: [
        { at: `${post}/parameters/1/schema`, covers: '"schema"', says: '"number"' },
        { at: `${post}/parameters/1/schema`, covers: '"schema"', says: '"lines"' },
      ].reverse(),
    },
  },
});
