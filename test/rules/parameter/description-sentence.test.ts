import rule from '../../../src/engine/rules/parameter/description-sentence';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const description = (text: unknown, more = {}) =>
  connector().operation('GetUser', {
    parameters: [{ name: 'q', in: 'query', type: 'string', description: text, ...more }],
  });
const at = '/paths/~1items~1GetUser/get/parameters/0/description';

testRule(rule, {
  passes: {
    'a sentence': description('ID of the user.'),
    'a sentence that ends in brackets': description('ID of the user (see there.)'),
    'one word with a full stop': description('Room.'),
    'an internal parameter': description('ID of the user', { 'x-ms-visibility': 'internal' }),
    'a blank description': description(' '),
    'a description that is no string': description(['ID of the user']),
  },
  reports: {
    'no full stop': {
      given: description('ID of the user'),
      finds: [{ severity: 'warning', at, covers: 'r', says: '"q" of "GetUser" ends with "r"', fix: 'safe' }],
      afterFix: '"description": "ID of the user."',
    },
    'a colon': {
      given: description('One of the following:'),
      finds: [{ severity: 'warning', covers: ':', fix: 'suggest' }],
      afterFix: '"description": "One of the following."',
    },
    'a single word, as advice': {
      given: description('Room'),
      finds: [{ severity: 'info', at, covers: '"Room"', says: 'a single word', fix: 'suggest' }],
      afterFix: '"description": "Room."',
    },
    'no word at all': {
      given: description('---'),
      finds: [{ severity: 'warning', at }],
    },
    'a body': {
      given: description('The user to create', { in: 'body' }),
      finds: [{ severity: 'warning', fix: 'safe' }],
    },
  },
});
