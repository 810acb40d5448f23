import rule from '../../../src/engine/rules/operation/description-required';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const description = (text: unknown, more = {}) =>
  connector().operation('GetUser', { description: text, ...more });
const at = '/paths/~1items~1GetUser/get';

testRule(rule, {
  passes: {
    'a description': connector(),
    'a description of one letter': description('x'),
    'a path item that is no object': connector().set('/paths/~1x', 'get'),
  },
  reports: {
    'a missing description': {
      given: description(undefined),
      finds: [
        { severity: 'error', at, covers: '"get"', says: '"GetUser" has no "description"', fix: 'none' },
      ],
    },
    'a blank description': {
      given: description('\t'),
      finds: [{ severity: 'error', at: `${at}/description`, covers: '"\\t"', says: 'empty' }],
    },
    'a description that is no string': {
      given: description(false),
      finds: [{ at: `${at}/description`, covers: 'false', says: 'not a string' }],
    },
    'an internal operation, as advice': {
      given: description(undefined, { 'x-ms-visibility': 'internal' }),
      finds: [{ severity: 'info', at }],
    },
  },
});
