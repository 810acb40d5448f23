import rule from '../../../src/engine/rules/operation/summary-characters';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const summary = (text: unknown, more = {}) => connector().operation('GetUser', { summary: text, ...more });
const at = '/paths/~1items~1GetUser/get/summary';
const phrase = 'operation/summary-phrase';

testRule(rule, {
  passes: {
    'letters, digits, brackets and single spaces': summary('Get 2 items (V2)'),
    'letters with accents': summary('Get café menu'),
    'a name that starts in lower case': summary('eSign document'),
    'a digit at the start': summary('3d models'),
    'an internal operation': summary('get/set.', { 'x-ms-visibility': 'internal' }),
    'a blank summary': summary(' '),
    'a summary that is no string': summary(['get/set.']),
  },
  reports: {
    'a slash between verbs': {
      given: summary('Get/Update user'),
      finds: [{ severity: 'warning', at, covers: '/', says: '"GetUser" contains "/"', fix: 'suggest' }],
      afterFix: '"summary": "Get or update user"',
    },
    'a slash between names': {
      given: summary('Get Gmail / Outlook mail'),
      finds: [{ covers: '/', fix: 'suggest' }],
      afterFix: '"summary": "Get Gmail or Outlook mail"',
    },
    'an ampersand': {
      given: summary('Get R&D budget'),
      finds: [{ severity: 'warning', covers: '&', fix: 'suggest' }],
      afterFix: '"summary": "Get R and D budget"',
    },
    'a mark without a fix, counted once': {
      given: summary('Get e-mail and snail-mail'),
      finds: [{ severity: 'warning', covers: '-', says: '"-" (2 times)', fix: 'none' }],
    },
    'a character that is never tolerated': {
      given: summary('Get #1 \u{1F600}'),
      finds: [
        { severity: 'error', covers: '#' },
        { severity: 'error', covers: '\u{1F600}' },
      ],
    },
    'a tab and an apostrophe, each by its severity': {
      given: summary("Get user's\tlist"),
      finds: [
        { severity: 'warning', covers: "'" },
        { severity: 'error', covers: '\\t', says: '"\\t"' },
      ],
    },
    'a final full stop, which is also no phrase': {
      given: summary('Get item.'),
      finds: [
        { severity: 'warning', covers: '.', fix: 'safe' },
        { check: phrase, severity: 'warning', covers: '.', says: 'ends with "."', fix: 'safe' },
      ],
      afterFix: '"summary": "Get item"',
    },
    'a full stop inside, which stays': {
      given: summary('Get v1.0 item.'),
      finds: [
        { covers: '.', fix: 'none' },
        { check: phrase, covers: '.', fix: 'safe' },
      ],
    },
    'a colon at the end': {
      given: summary('Items:'),
      finds: [{ covers: ':' }, { check: phrase, covers: ':' }],
      afterFix: '"summary": "Items"',
    },
    'a lower-case first letter': {
      given: summary('get item'),
      finds: [{ check: phrase, severity: 'warning', at, covers: 'g', says: '"g"', fix: 'safe' }],
      afterFix: '"summary": "Get item"',
    },
    'a lower-case letter in a bracket': {
      given: summary('(old) Get item'),
      finds: [{ check: phrase, covers: 'o' }],
      afterFix: '"summary": "(Old) Get item"',
    },
    'blanks around and inside': {
      given: summary(' Get  item '),
      finds: [{ check: phrase, severity: 'warning', covers: ' ', says: 'blanks', fix: 'safe' }],
      afterFix: '"summary": "Get item"',
    },
    'a blank at the end': {
      given: summary('Get item '),
      finds: [{ check: phrase, covers: ' ' }],
      afterFix: '"summary": "Get item"',
    },
    'a question mark after a blank': {
      given: summary('Item there ?'),
      finds: [
        { severity: 'error', covers: '?' },
        { check: phrase, covers: '?' },
      ],
    },
    'marks alone': {
      given: summary('...'),
      finds: [
        { covers: '.', fix: 'none' },
        { check: phrase, covers: '...', fix: 'none' },
      ],
    },
  },
});
