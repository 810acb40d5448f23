import rule from '../../../src/engine/rules/operation/summary-required';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const summary = (text: unknown, id = 'ListUserIds') => connector().operation(id, { summary: text });
const at = '/paths/~1items~1ListUserIds/get';

testRule(rule, {
  passes: {
    'a summary': connector(),
    'a summary of one letter': summary('x'),
    'a member of a path item that is no operation': connector().set('/paths/~1parcels/parameters', []),
    'an extension among the paths': connector().set('/paths/x-note', { get: {} }),
  },
  reports: {
    'a missing summary': {
      given: summary(undefined),
      finds: [{ severity: 'error', at, covers: '"get"', says: '"ListUserIds"', fix: 'suggest' }],
      afterFix: '"operationId": "ListUserIds",\n        "summary": "List user IDs",',
    },
    'a blank summary': {
      given: summary('  '),
      finds: [{ severity: 'error', at: `${at}/summary`, covers: '"  "', says: 'empty', fix: 'suggest' }],
      afterFix: '"summary": "List user IDs"',
    },
    'a summary that is no string': {
      given: summary(['List']),
      finds: [{ at: `${at}/summary`, covers: '"summary"', says: 'not a string', fix: 'suggest' }],
      afterFix: '"summary": "List user IDs"',
    },
    'an internal operation, as advice': {
      given: connector().operation('Poll', { summary: undefined, 'x-ms-visibility': 'internal' }),
      finds: [{ severity: 'info', at: '/paths/~1items~1Poll/get' }],
    },
    'an operation without id': {
      given: connector().operation('x', { summary: undefined, operationId: undefined }),
      finds: [{ says: 'GET /items/x', fix: 'none' }],
    },
  },
});
