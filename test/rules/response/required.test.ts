import rule from '../../../src/engine/rules/response/required';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const success = 'response/success-required';
const plausible = 'response/status-plausible';
const ok = { description: 'Found.' };
const schema = { type: 'object', properties: { id: { type: 'string' } } };
const responses = (value: unknown, more = {}) =>
  connector().operation('GetUser', { responses: value, ...more });
const at = '/paths/~1items~1GetUser/get/responses';

testRule(rule, {
  passes: {
    'a success response': responses({ 200: ok }),
    'a created resource beside an error': responses({ 201: ok, default: ok, 404: ok }),
    'an extension beside a response': responses({ 202: ok, 'x-note': 1 }),
    'no content': responses({ 204: ok, 205: ok }),
    'a POST operation with 200 alone': connector().set('/paths/~1x/post', { responses: { 200: ok } }),
  },
  reports: {
    'no responses': {
      given: responses(undefined),
      finds: [
        {
          severity: 'error',
          at: '/paths/~1items~1GetUser/get',
          covers: '"get"',
          says: '"GetUser" has no "responses"',
        },
      ],
    },
    'empty responses': {
      given: responses({}),
      finds: [{ severity: 'error', at, covers: '{}', says: 'no response', fix: 'none' }],
    },
    'an extension alone': { given: responses({ 'x-note': 1 }), finds: [{ at, covers: '"responses"' }] },
    'responses that are no object': {
      given: responses([ok]),
      finds: [{ severity: 'error', at, covers: '"responses"', says: 'not an object' }],
    },
    'keys that are no code': {
      given: responses({ 200: ok, Default: ok, 600: ok, '2XX': ok }),
      finds: [
        { severity: 'error', at, covers: '"600"' },
        { at, covers: '"Default"', says: '"Default"' },
        { at },
      ],
    },
    'a default response alone': {
      given: responses({ default: ok }),
      finds: [{ check: success, severity: 'error', at, covers: '"responses"', says: '"GetUser"' }],
    },
    'a redirect alone': { given: responses({ 302: ok }), finds: [{ check: success, severity: 'error' }] },
    'a subscription without success response': {
      given: responses({ default: ok }, { 'x-ms-trigger': 'single' }).set(
        '/paths/~1items~1GetUser/x-ms-notification-content',
        { schema },
      ),
      finds: [{ check: success, severity: 'warning', at }],
    },
    'a trigger without notification': {
      given: responses({ default: ok }, { 'x-ms-trigger': 'batch' }),
      finds: [{ check: success, severity: 'error', at }],
    },
    'a schema for no content': {
      given: responses({ 204: { ...ok, schema } }),
      finds: [{ check: plausible, severity: 'warning', at: `${at}/204`, covers: '"schema"', fix: 'safe' }],
      afterFix: '"204": {\n            "description": "Found."\n          }',
    },
    'a shared schema for no content, once': {
      given: responses({ 200: ok, 205: { $ref: '#/responses/Done' } })
        .operation('ListUsers', { responses: { 204: { $ref: '#/responses/Done' } } })
        .set('/responses/Done', { ...ok, schema }),
      finds: [{ check: plausible, severity: 'warning', at: '/responses/Done', says: '"Done"', fix: 'none' }],
    },
  },
});
