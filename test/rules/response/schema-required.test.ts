import rule from '../../../src/engine/rules/response/schema-required';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const ok = { description: 'Found.' };
const full = { ...ok, schema: { type: 'string' } };
const responses = (value: unknown, more = {}) =>
  connector().operation('GetUser', { responses: value, ...more });
const method = (name: string, value: unknown) =>
  connector().set('/paths/~1x', { [name]: { operationId: 'X', responses: value } });
const at = '/paths/~1items~1GetUser/get/responses';

testRule(rule, {
  passes: {
    'a 200 response with schema': responses({ 200: full, 404: ok }),
    'a 201 response with schema': responses({ 200: ok, 201: full }),
    'an internal operation': responses({ 200: ok }, { 'x-ms-visibility': 'internal' }),
    'a webhook': responses({ 200: ok }).set('/paths/~1items~1GetUser/x-ms-notification-content', {}),
    'a schema behind a reference': responses({ 200: { $ref: '#/responses/Ok' } }).set('/responses/Ok', full),
    'a reference that leads nowhere': responses({ 200: { $ref: '#/responses/Gone' } }),
    'no responses at all': responses(undefined),
    'an empty object of responses': responses({}),
  },
  reports: {
    'a 200 response without schema': {
      given: responses({ 200: ok }),
      finds: [{ severity: 'warning', at, covers: '"responses"', says: '"GetUser"', fix: 'none' }],
    },
    'a schema in another response': {
      given: responses({ 200: ok, 400: full, default: full }),
      finds: [{ severity: 'warning', at }],
    },
    'a default response alone': { given: responses({ default: full }), finds: [{ severity: 'warning' }] },
    'a POST operation that accepts or creates': {
      given: method('post', { 200: ok, 202: ok }),
      finds: [{ severity: 'warning', at: '/paths/~1x/post/responses' }],
    },
    'no content, as advice': {
      given: responses({ 204: ok, 202: ok, 404: full }),
      finds: [{ severity: 'info', at }],
    },
    'a DELETE operation, as advice': {
      given: method('delete', { 200: ok }),
      finds: [{ severity: 'info', at: '/paths/~1x/delete/responses' }],
    },
    'a HEAD operation, as advice': { given: method('head', { default: ok }), finds: [{ severity: 'info' }] },
  },
});
