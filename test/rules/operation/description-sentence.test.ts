import rule from '../../../src/engine/rules/operation/description-sentence';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const description = (text: unknown, more = {}) =>
  connector().operation('GetUser', { description: text, ...more });
const at = '/paths/~1items~1GetUser/get/description';

testRule(rule, {
  passes: {
    'a full stop at the end': description('Gets the user.'),
    'a full stop inside quotes': description('Gets the "user."'),
    'an ellipsis and blanks': description('Gets the user… \n'),
    'an internal operation': description('Gets the user', { 'x-ms-visibility': 'internal' }),
    'a blank description': description(' '),
    'a description that is no string': description(7),
  },
  reports: {
    'no end punctuation': {
      given: description('Gets the user'),
      finds: [{ severity: 'warning', at, covers: 'r', says: '"GetUser" ends with "r"', fix: 'safe' }],
      afterFix: '"description": "Gets the user."',
    },
    'blanks at the end': {
      given: description('Gets the user  '),
      finds: [{ covers: 'r', fix: 'safe' }],
      afterFix: '"description": "Gets the user.  "',
    },
    'a closing bracket': {
      given: description('Gets the user (all fields)'),
      finds: [{ covers: ')', fix: 'safe' }],
      afterFix: '"description": "Gets the user (all fields)."',
    },
    'a colon': {
      given: description('Gets the user:'),
      finds: [{ covers: ':', fix: 'suggest' }],
      afterFix: '"description": "Gets the user."',
    },
    'a link': {
      given: description('See https://parceldesk.io/docs'),
      finds: [{ covers: 's', fix: 'suggest' }],
      afterFix: '"description": "See https://parceldesk.io/docs."',
    },
    'an escaped character at the end': {
      given: description('Gets the "user"'),
      finds: [{ covers: '\\"', fix: 'safe' }],
      afterFix: '"description": "Gets the \\"user\\"."',
    },
    'an emoji at the end': {
      given: description('Gets the user \u{1F600}'),
      finds: [{ covers: '\u{1F600}', fix: 'suggest' }],
    },
  },
});
