import rule from '../../../src/engine/rules/extension/dynamic';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const values = 'extension/dynamic-values';
const shape = 'extension/dynamic-schema';
const parameter = '/paths/~1parcels/get/parameters/0';

const depot = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } };
const base = connector().operation('ListDepots', {
  parameters: [
    { name: 'region', in: 'query', required: true, type: 'string' },
    { name: 'page', in: 'query', required: true, type: 'integer', default: 1 },
  ],
  responses: {
    200: {
      description: 'Depots.',
      schema: { type: 'object', properties: { value: { type: 'array', items: depot } } },
    },
  },
});

const call = (members: object = {}) => ({
  operationId: 'ListDepots',
  parameters: { region: 'north' },
  'value-collection': 'value',
  'value-path': 'id',
  ...members,
});
const withValues = (value: unknown) => base.set(`${parameter}/x-ms-dynamic-values`, value);
const at = `${parameter}/x-ms-dynamic-values`;

const post = (schema: object, name = 'body') =>
  base.set('/paths/~1depots', {
    post: { operationId: 'AddDepot', parameters: [{ name, in: 'body', schema }] },
  });
const bodyAt = '/paths/~1depots/post/parameters/0/schema';

testRule(rule, {
  passes: {
    'values from an operation': withValues(call()),
    'a value taken from a parameter of the caller': withValues(
      call({ parameters: { region: { parameter: 'number' } } }),
    ),
    'a value of its own form': withValues({ capability: 'file-picker', parameters: { isFolder: false } }),
    'built-in operations': withValues({ builtInOperation: 'AllEnvironments' }),
    'a list that reads the body': post({
      properties: {
        region: { type: 'string' },
        depot: {
          'x-ms-dynamic-list': {
            operationId: 'ListDepots',
            itemsPath: 'value',
            itemValuePath: 'id',
            parameters: { region: { parameterReference: 'body/region' } },
          },
          'x-ms-dynamic-values': call({ parameters: { region: { parameter: 'region' } } }),
        },
      },
    }),
    'a schema that leaves its members open': withValues(call({ 'value-collection': 'other' })).set(
      '/paths/~1items~1ListDepots/get/responses/200/schema',
      { type: 'object' },
    ),
    'a dynamic schema in a body': post({
      'x-ms-dynamic-schema': {
        operationId: 'ListDepots',
        parameters: { region: 'north' },
        'value-path': 'x',
      },
    }),
    'paths for both generations': post({
      properties: { region: {} },
      'x-ms-dynamic-schema': {
        operationId: 'ListDepots',
        parameters: { region: { parameter: 'body/region' } },
      },
      'x-ms-dynamic-properties': {
        operationId: 'ListDepots',
        parameters: { region: { parameterReference: 'body/region' } },
      },
    }),
    'an extension of another type': withValues('ListDepots'),
    'a shared schema that nothing uses': base.set('/definitions/Other', {
      'x-ms-dynamic-values': call({ parameters: { region: { parameter: 'any' } } }),
    }),
  },
  reports: {
    'an operation that does not exist': {
      given: withValues(call({ operationId: 'ListX' })),
      finds: [
        {
          check: values,
          severity: 'error',
          at,
          covers: '"ListX"',
          says: '"ListX"',
          fix: 'none',
        },
      ],
    },
    'no operation': {
      given: withValues({ 'value-path': 'id' }),
      finds: [{ check: values, severity: 'error', at, says: 'which operation' }],
    },
    'a parameter the operation does not have': {
      given: withValues(call({ parameters: { region: 'n', Page: 1 } })),
      finds: [{ check: values, severity: 'error', at, covers: '"Page"' }],
    },
    'a required parameter that is not given': {
      given: withValues(call({ parameters: undefined })),
      finds: [{ check: values, severity: 'error', at, says: 'required parameter "region"' }],
    },
    'a source that does not exist': {
      given: withValues(call({ parameters: { region: { parameter: 'Number' } } })),
      finds: [{ check: values, severity: 'error', at, covers: '"Number"' }],
    },
    'a source of a shared schema that no caller has': {
      given: post({ $ref: '#/definitions/New' }).set('/definitions/New', {
        properties: { a: { 'x-ms-dynamic-values': call({ parameters: { region: { parameter: 'b' } } }) } },
      }),
      finds: [
        {
          check: values,
          at: '/definitions/New/properties/a/x-ms-dynamic-values',
        },
      ],
    },
    'a collection that is not there': {
      given: withValues(call({ 'value-collection': 'values' })),
      finds: [{ check: values, severity: 'warning', at, covers: '"values"' }],
    },
    'a value that is not there': {
      given: withValues(call({ 'value-path': 'key' })),
      finds: [{ check: values, severity: 'warning', at, says: '"ListDepots"' }],
    },
    'a dynamic schema with a wrong operation': {
      given: post({ 'x-ms-dynamic-schema': { operationId: 'GetShape' } }),
      finds: [{ check: shape, severity: 'error', at: `${bodyAt}/x-ms-dynamic-schema` }],
    },
    'dynamic properties with wrong parameters': {
      given: post({
        'x-ms-dynamic-properties': {
          operationId: 'ListDepots',
          parameters: { zone: { parameterReference: 'zone' } },
        },
      }),
      finds: [
        { check: shape, at: `${bodyAt}/x-ms-dynamic-properties/parameters`, says: '"region"' },
        { check: shape, at: `${bodyAt}/x-ms-dynamic-properties` },
        { check: shape, at: `${bodyAt}/x-ms-dynamic-properties` },
      ],
    },
    'a dynamic schema without an operation': {
      given: post({ 'x-ms-dynamic-schema': {} }),
      finds: [{ check: shape, at: `${bodyAt}/x-ms-dynamic-schema`, says: 'which operation' }],
    },
    'a dynamic schema on the parameter': {
      given: post({ type: 'object' }).set('/paths/~1depots/post/parameters/0/x-ms-dynamic-schema', {
        operationId: 'ListDepots',
        parameters: { region: 'north' },
      }),
      finds: [
        {
          check: shape,
          severity: 'error',
          at: '/paths/~1depots/post/parameters/0/x-ms-dynamic-schema',
          covers: '"x-ms-dynamic-schema"',
        },
      ],
    },
    'a path that only the new generation reads': {
      given: post({
        properties: { region: {} },
        'x-ms-dynamic-schema': {
          operationId: 'ListDepots',
          parameters: { region: { parameter: 'body/region' } },
        },
      }),
      finds: [
        { check: shape, severity: 'warning', at: `${bodyAt}/x-ms-dynamic-schema`, says: '"body/region"' },
      ],
    },
  },
});
