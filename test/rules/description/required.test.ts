import rule from '../../../src/engine/rules/description/required';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const description = (text: unknown) => connector().set('/info/description', text);

testRule(rule, {
  passes: {
    'a description': connector(),
    'a short description': description('Mail.'),
    'a description of one letter': description('x'),
  },
  reports: {
    'a missing description': {
      given: connector().unset('/info/description'),
      finds: [{ severity: 'error', at: '/info', covers: '"info"', says: '"description"', fix: 'none' }],
    },
    'an info object that is no object': {
      given: connector().set('/info', 7),
      finds: [{ at: '/info', covers: '"info"', says: '"description"' }],
    },
    'a blank description': {
      given: description(' \n'),
      finds: [{ severity: 'error', at: '/info/description', says: 'empty' }],
    },
    'a description that is no string': {
      given: description(['Mail']),
      finds: [{ at: '/info/description', covers: '"description"' }],
    },
  },
});
