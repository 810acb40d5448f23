import rule from '../../../src/engine/rules/parameter/summary-characters';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const summary = (text: unknown, more = {}) =>
  connector().operation('GetUser', {
    parameters: [{ name: 'q', in: 'query', type: 'string', 'x-ms-summary': text, ...more }],
  });
const property = (text: unknown) =>
  connector().set('/definitions/Parcel/properties/number', { 'x-ms-summary': text });
const at = '/paths/~1items~1GetUser/get/parameters/0/x-ms-summary';

testRule(rule, {
  passes: {
    'letters, digits and parentheses': summary('User ID 2 (optional)'),
    'letters with accents': property('Größe'),
    'an internal parameter': summary('user_id', { 'x-ms-visibility': 'internal' }),
    'a summary that is no string': summary(['user_id']),
    'a lower-case phrase': summary('user id'),
    'a property of an internal operation': connector().operation('GetUser', {
      'x-ms-visibility': 'internal',
      parameters: [
        { name: 'b', in: 'body', schema: { properties: { a: { type: 'string', 'x-ms-summary': 'a_b' } } } },
      ],
    }),
  },
  reports: {
    'an underscore': {
      given: summary('user_id'),
      finds: [
        { severity: 'warning', at, covers: '_', says: '"q" of "GetUser" contains "_"', fix: 'suggest' },
      ],
      afterFix: '"x-ms-summary": "user id"',
    },
    'a slash': {
      given: summary('Name/Title'),
      finds: [{ severity: 'warning', covers: '/', fix: 'suggest' }],
      afterFix: '"x-ms-summary": "Name or title"',
    },
    'a final full stop': {
      given: summary('User ID.'),
      finds: [{ severity: 'warning', covers: '.', fix: 'safe' }],
      afterFix: '"x-ms-summary": "User ID"',
    },
    'a character that is never tolerated, counted once': {
      given: summary('Done? Paid?'),
      finds: [{ severity: 'error', at, covers: '?', says: '(2 times)', fix: 'none' }],
    },
    'characters of a property, as advice': {
      given: property('Sign-off?'),
      finds: [
        { severity: 'info', at: '/definitions/Parcel/properties/number/x-ms-summary', covers: '-' },
        { severity: 'info', covers: '?', says: 'property "number" (#/definitions/Parcel)' },
      ],
    },
  },
});
