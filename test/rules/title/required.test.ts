import rule from '../../../src/engine/rules/title/required';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const title = (text: unknown) => connector().set('/info/title', text);

testRule(rule, {
  passes: {
    'a title': connector(),
    'a title of one character': title('X'),
    'an independent title': { given: independentConnector(), publisher: 'independent' },
  },
  reports: {
    'a missing title': {
      given: connector().unset('/info/title'),
      finds: [{ severity: 'error', at: '/info', covers: '"info"', says: '"title"', fix: 'none' }],
    },
    'a missing info object': {
      given: connector().unset('/info'),
      finds: [{ at: '', covers: '{', says: '"title"' }],
    },
    'an info object that is no object': {
      given: connector().set('/info', null),
      finds: [{ at: '/info', covers: '"info"', says: '"title"' }],
    },
    'an empty title': { given: title(''), finds: [{ severity: 'error', at: '/info/title', covers: '""' }] },
    'a title of blanks': { given: title(' \t\u00a0'), finds: [{ at: '/info/title', says: 'empty' }] },
    'a title that is no string': {
      given: title(42),
      finds: [{ at: '/info/title', covers: '42', says: 'not a string' }],
    },
    'a title that is null': { given: title(null), finds: [{ at: '/info/title', covers: 'null' }] },
  },
});
