import rule from '../../../src/engine/rules/description/length';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const description = (text: unknown) => connector().set('/info/description', text);

testRule(rule, {
  passes: {
    'exactly 30 characters': description('x'.repeat(30)),
    'exactly 500 characters': description('x'.repeat(500)),
    '500 emoji, counted as code points': description('\u{1F600}'.repeat(500)),
    'a blank description, which is missing rather than short': description('   '),
    'no description': connector().unset('/info/description'),
    'a description that is no string': description(12),
  },
  reports: {
    'a short description': {
      given: description('Manage tasks.'),
      finds: [
        {
          severity: 'error',
          at: '/info/description',
          covers: '"Manage tasks."',
          says: '13 characters',
          fix: 'none',
        },
      ],
    },
    'a description padded to 30 characters': {
      given: description(`${'x'.repeat(29)}  `),
      finds: [{ at: '/info/description', says: '29 characters; at least 30' }],
    },
    'a long description': {
      given: description('x'.repeat(501)),
      finds: [{ severity: 'error', says: '501 characters; the limit is 500', fix: 'none' }],
    },
    'a description too long by its blanks': {
      given: description(` ${'x'.repeat(499)} `),
      finds: [{ says: '501 characters', fix: 'safe' }],
      afterFix: `"description": "${'x'.repeat(499)}"`,
    },
  },
});
