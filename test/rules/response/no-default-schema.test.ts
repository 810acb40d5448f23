import rule from '../../../src/engine/rules/response/no-default-schema';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const schema = { type: 'object', properties: { id: { type: 'string' } } };
const ok = { description: 'Found.', schema };
const responses = (value: unknown) => connector().operation('GetUser', { responses: value });
const at = '/paths/~1items~1GetUser/get/responses/default/schema';

testRule(rule, {
  passes: {
    'a default response without schema': responses({ 200: ok, default: { description: 'Failed.' } }),
    'no default response': responses({ 200: ok }),
    'a reference that leads nowhere': responses({ default: { $ref: '#/responses/Gone' } }),
    'responses that are no object': responses(['default']),
    'a default response that is no object': responses({ default: 'schema' }),
  },
  reports: {
    'a dynamic schema': {
      given: responses({
        200: ok,
        default: { description: 'x', schema: { 'x-ms-dynamic-schema': { operationId: 'S' } } },
      }),
      finds: [{ severity: 'error', at, fix: 'safe' }],
    },
    'a schema beside a described success': {
      given: responses({ 200: ok, default: { description: 'Failed.', schema } }),
      finds: [{ severity: 'error', at, covers: '"schema"', says: '"GetUser"', fix: 'safe' }],
      afterFix: (text) => {
        const { default: response } = JSON.parse(text).paths['/items/GetUser'].get.responses;
        if (JSON.stringify(response) !== '{"description":"Failed."}')
          throw new Error(JSON.stringify(response));
      },
    },
    'a default response alone': {
      given: responses({ default: { description: 'Done.', schema: { type: 'string' } } }),
      finds: [{ severity: 'error', at, fix: 'suggest' }],
      afterFix: '"responses": {\n          "200": {',
    },
    'a default response beside a bare success': {
      given: responses({ 200: { description: 'Done.' }, default: { description: 'Done.', schema } }),
      finds: [{ at, fix: 'none' }],
    },
    'an empty schema beside a bare success': {
      given: responses({ 200: { description: 'Done.' }, default: { schema: {}, description: 'Done.' } }),
      finds: [{ at, covers: '"schema"', fix: 'safe' }],
      afterFix: '"default": {\n            "description": "Done."\n          }',
    },
    'an empty schema of a default response alone': {
      given: responses({ default: { description: 'Done.', schema: {} } }),
      finds: [{ at, fix: 'suggest' }],
      afterFix: '"200": {\n            "description": "Done."\n          }',
    },
    'a shared response, once': {
      given: responses({ 200: ok, default: { $ref: '#/responses/Failed' } })
        .operation('ListUsers', { responses: { 200: ok, default: { $ref: '#/responses/Failed' } } })
        .set('/responses/Failed', { description: 'Failed.', schema }),
      finds: [
        { at: '/responses/Failed/schema', covers: '"schema"', says: /"Failed".*"GetUser"/, fix: 'none' },
      ],
    },
    'a schema behind a reference': {
      given: responses({
        201: ok,
        default: { description: 'Failed.', schema: { $ref: '#/definitions/Parcel' } },
      }),
      finds: [{ at, covers: '"schema"', fix: 'safe' }],
    },
    'a default response of an internal operation': {
      given: connector().operation('Poll', {
        'x-ms-visibility': 'internal',
        responses: { 202: { description: 'x' }, default: { description: 'x', schema: {} } },
      }),
      finds: [{ severity: 'error', says: '"Poll"' }],
    },
  },
});
