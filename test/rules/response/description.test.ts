import rule from '../../../src/engine/rules/response/description';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const response = (value: unknown, more = {}) =>
  connector().operation('GetUser', { responses: { 200: value }, ...more });
const at = '/paths/~1items~1GetUser/get/responses/200';

testRule(rule, {
  passes: {
    'a description': response({ description: 'The invoice was created.' }),
    'more than the bare word': response({ description: 'Success: the user.' }),
    'the bare word of an internal operation': response(
      { description: 'OK' },
      { 'x-ms-visibility': 'internal' },
    ),
    'a reference': response({ $ref: '#/responses/Gone' }),
    'an extension among the responses': connector().set('/paths/~1parcels/get/responses/x-note', {}),
    'a response that is no object': response('OK'),
  },
  reports: {
    'a missing description': {
      given: response({ schema: { type: 'string' } }),
      finds: [{ severity: 'error', at, covers: '"200"', says: '200 response of "GetUser"', fix: 'safe' }],
      afterFix: '"description": "Success."',
    },
    'a missing description of an error': {
      given: connector().set('/paths/~1parcels/get/responses/default', {}),
      finds: [
        { severity: 'error', at: '/paths/~1parcels/get/responses/default', covers: '"default"', fix: 'none' },
      ],
    },
    'a missing description of an internal operation': {
      given: response({}, { 'x-ms-visibility': 'internal' }),
      finds: [{ severity: 'error', at, fix: 'safe' }],
      afterFix: '"description": "Success."',
    },
    'a shared response, once': {
      given: response({ $ref: '#/responses/Found' })
        .operation('ListUsers', { responses: { 200: { $ref: '#/responses/Found' } } })
        .set('/responses/Found', {}),
      finds: [
        { severity: 'error', at: '/responses/Found', says: 'shared response #/responses/Found', fix: 'none' },
      ],
    },
    'a description that is no string': {
      given: response({ description: 200 }),
      finds: [{ severity: 'error', at: `${at}/description`, covers: '200', says: 'not a string' }],
    },
    'a blank description, as advice': {
      given: response({ description: '' }),
      finds: [{ severity: 'info', at: `${at}/description`, covers: '""', says: 'empty', fix: 'none' }],
    },
    'a bare word, as advice': {
      given: response({ description: ' ok' }),
      finds: [{ severity: 'info', at: `${at}/description`, covers: '" ok"', says: 'only " ok"' }],
    },
    'the word default, as advice': {
      given: response({ description: 'default' }),
      finds: [{ severity: 'info' }],
    },
  },
});
