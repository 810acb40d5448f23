import rule from '../../../src/engine/rules/response/empty-schema';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const responses = (value: unknown) => connector().operation('GetUser', { responses: value });
const success = (schema: unknown, code = '200', description = 'Found.') =>
  responses({ [code]: { description, schema } });
const at = (code = '200') => `/paths/~1items~1GetUser/get/responses/${code}/schema`;

testRule(rule, {
  passes: {
    'an object with properties': success({ type: 'object', properties: { id: { type: 'string' } } }),
    'a scalar': success({ type: 'string' }),
    'an array': success({ type: 'array', items: { type: 'string' } }),
    'a file': success({ type: 'file' }),
    'a free-form map': success({ type: 'object', additionalProperties: true }),
    'a map of strings': success({ type: 'object', additionalProperties: { type: 'string' } }),
    'a composed schema': success({ allOf: [{ $ref: '#/definitions/Parcel' }] }),
    'an enumeration': success({ enum: ['a'] }),
    'a dynamic schema': success({ type: 'object', 'x-ms-dynamic-schema': { operationId: 'S' } }),
    'dynamic properties': success({ 'x-ms-dynamic-properties': { itemValuePath: 'x' } }),
    'an empty schema of an error': success({}, '400'),
    'an empty schema of the default response': success({}, 'default'),
    'no schema': responses({ 200: { description: 'Done.' } }),
    'a reference that leads nowhere': success({ $ref: '#/definitions/Gone' }),
    'references in a circle': success({ $ref: '#/definitions/A' }).set('/definitions/A', {
      $ref: '#/definitions/A',
    }),
    'a schema that is no object': success(null),
  },
  reports: {
    'an empty object as schema': {
      given: success({}),
      finds: [{ severity: 'error', at: at(), covers: '{}', says: /200 response of "GetUser"/, fix: 'none' }],
    },
    'an object type without properties': {
      given: success({ type: 'object', properties: {} }, '201'),
      finds: [{ severity: 'error', at: at('201'), covers: '"schema"', says: '201' }],
    },
    'a map that is switched off': {
      given: success({ additionalProperties: false, title: 'Nothing' }),
      finds: [{ at: at(), covers: '"schema"' }],
    },
    'an accepted request': {
      given: success({ type: 'object' }, '202'),
      finds: [{ severity: 'error', at: at('202'), fix: 'safe' }],
      afterFix: (text) => {
        const response = JSON.parse(text).paths['/items/GetUser'].get.responses['202'];
        if (JSON.stringify(response) !== '{"description":"Found."}')
          throw new Error(JSON.stringify(response));
      },
    },
    'an empty schema without content': {
      given: success({}, '204'),
      finds: [{ at: at('204'), covers: '{}', fix: 'safe' }],
    },
    'a response described as dynamic': {
      given: success({}, '200', 'Dynamically shaped rows.'),
      finds: [{ severity: 'info', at: at(), says: 'dynamic' }],
    },
    'a schema described as dynamic': {
      given: success({ type: 'object', description: 'A DYNAMIC object.' }),
      finds: [{ severity: 'info', at: at() }],
    },
    'a shared schema, once at its definition': {
      given: success({ $ref: '#/definitions/Empty' })
        .operation('ListUsers', {
          responses: { 202: { description: 'x', schema: { $ref: '#/definitions/Empty' } } },
        })
        .set('/definitions/Empty', { type: 'object' }),
      finds: [
        {
          severity: 'error',
          at: '/definitions/Empty',
          covers: '"Empty"',
          says: /#\/definitions\/Empty.*"GetUser" \(and 1 more\)/,
          fix: 'none',
        },
      ],
    },
    'a shared schema described as dynamic by some users only': {
      given: success({ $ref: '#/definitions/Empty' }, '200', 'A dynamic row.')
        .operation('ListUsers', {
          responses: { 200: { description: 'x', schema: { $ref: '#/definitions/Empty' } } },
        })
        .set('/definitions/Empty', {}),
      finds: [{ severity: 'error', at: '/definitions/Empty', covers: '{}', says: '"ListUsers"' }],
    },
    'a shared response, once': {
      given: responses({ 200: { $ref: '#/responses/Done' } })
        .operation('ListUsers', { responses: { 204: { $ref: '#/responses/Done' } } })
        .set('/responses/Done', { description: 'Done.', schema: {} }),
      finds: [{ at: '/responses/Done/schema', covers: '{}', says: '#/responses/Done/schema', fix: 'none' }],
    },
  },
});
