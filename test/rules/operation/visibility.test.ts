import rule from '../../../src/engine/rules/operation/visibility';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const visibility = (value: unknown) => connector().operation('GetUser', { 'x-ms-visibility': value });
const at = '/paths/~1items~1GetUser/get';

testRule(rule, {
  passes: {
    'an important operation': connector(),
    'an advanced operation': visibility('advanced'),
    'an empty value': visibility(''),
    'an internal operation': visibility('internal'),
    'no operations': connector().set('/paths', {}),
  },
  reports: {
    'an operation without visibility': {
      given: visibility(undefined),
      finds: [{ severity: 'info', at, covers: '"get"', says: '1 of 2, the first is "GetUser"', fix: 'none' }],
    },
    'several, once': {
      given: visibility(undefined).operation('ListUsers', { 'x-ms-visibility': undefined }),
      finds: [{ severity: 'info', at, says: '2 of 3' }],
    },
    'a value with a blank and a capital': {
      given: visibility('Important '),
      finds: [
        {
          severity: 'error',
          at: `${at}/x-ms-visibility`,
          covers: '"Important "',
          says: '"GetUser"',
          fix: 'safe',
        },
      ],
      afterFix: '"x-ms-visibility": "important"',
    },
    'an unknown value': {
      given: visibility('hidden'),
      finds: [{ severity: 'error', at: `${at}/x-ms-visibility`, says: '"hidden"', fix: 'none' }],
    },
    'a value that is no string, beside a missing one': {
      given: visibility([true]).operation('ListUsers', { 'x-ms-visibility': undefined }),
      finds: [
        { severity: 'error', at: `${at}/x-ms-visibility`, covers: '"x-ms-visibility"', fix: 'none' },
        { severity: 'info', at: '/paths/~1items~1ListUsers/get' },
      ],
    },
    'a blank value': { given: visibility('  '), finds: [{ severity: 'error', fix: 'none' }] },
  },
});
