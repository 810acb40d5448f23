import rule from '../../../src/engine/rules/operation/description-detail';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const description = (text: unknown, more = {}) =>
  connector().operation('GetUser', { description: text, ...more });
const at = '/paths/~1items~1GetUser/get/description';

testRule(rule, {
  passes: {
    'four words': description('Gets one user account.'),
    'a word with an apostrophe and one with a hyphen': description("Gets the user's sign-in."),
    'a missing description': description(undefined),
    'a description that is no string': description(['Gets user.']),
    'an internal operation': description('Gets user.', { 'x-ms-visibility': 'internal' }),
  },
  reports: {
    'two words': {
      given: description('Gets user.'),
      finds: [
        { severity: 'warning', at, covers: '"Gets user."', says: '"GetUser" has 2 words', fix: 'none' },
      ],
    },
    'one word': { given: description('User'), finds: [{ at, says: '1 word,' }] },
    'marks that are no words': { given: description('Get - the / user'), finds: [{ at, says: '3 words' }] },
    'no word at all': { given: description('...'), finds: [{ at, says: '0 words' }] },
  },
});
