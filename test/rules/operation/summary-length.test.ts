import rule from '../../../src/engine/rules/operation/summary-length';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const summary = (text: unknown, more = {}) => connector().operation('GetUser', { summary: text, ...more });

testRule(rule, {
  passes: {
    'exactly 80 characters': summary('x'.repeat(80)),
    '80 emoji, counted as code points': summary('\u{1F600}'.repeat(80)),
    'a long summary of an internal operation': summary('x'.repeat(81), { 'x-ms-visibility': 'internal' }),
    'a summary that is no string': summary(81),
  },
  reports: {
    'a summary of 95 characters': {
      given: summary('x'.repeat(95)),
      finds: [
        {
          severity: 'error',
          at: '/paths/~1items~1GetUser/get/summary',
          covers: `"${'x'.repeat(95)}"`,
          says: '"GetUser" has 95 characters; the limit is 80',
          fix: 'none',
        },
      ],
    },
    'a summary too long by its blanks': {
      given: summary(`${'x'.repeat(80)} `),
      finds: [{ says: '81 characters', fix: 'safe' }],
      afterFix: `"summary": "${'x'.repeat(80)}"`,
    },
  },
});
