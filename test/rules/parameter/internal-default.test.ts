import rule from '../../../src/engine/rules/parameter/internal-default';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const internal = (more: Readonly<Record<string, unknown>>) =>
  connector().operation('GetUser', {
    parameters: [{ name: 'q', in: 'query', type: 'string', 'x-ms-visibility': 'internal', ...more }],
  });
const at = '/paths/~1items~1GetUser/get/parameters/0';

testRule(rule, {
  passes: {
    'an internal, required parameter with a default': internal({ required: true, default: 'a' }),
    'an internal, optional parameter without default': internal({ required: false }),
    'a default of null counts': internal({ required: true, default: null }),
    'a required body': internal({ in: 'body', required: true }),
    'a visible, required parameter': internal({ required: true, 'x-ms-visibility': 'advanced' }),
    'a visible, optional parameter with a default': internal({ default: 1, 'x-ms-visibility': 'none' }),
  },
  reports: {
    'no default': {
      given: internal({ required: true }),
      finds: [{ severity: 'warning', at, covers: '{', says: '"q" of "GetUser"', fix: 'none' }],
    },
    'a default that is never sent': {
      given: internal({ default: 'a', required: false }),
      finds: [{ severity: 'warning', at, covers: 'false', fix: 'safe' }],
      afterFix: '"required": true',
    },
    'a default without "required"': {
      given: internal({ default: 'a' }),
      finds: [{ severity: 'warning', at, covers: '{', fix: 'safe' }],
      afterFix: '"in": "query",\n            "required": true,',
    },
    'a shared parameter, once': {
      given: connector()
        .operation('A', { parameters: [{ $ref: '#/parameters/Q' }] })
        .operation('B', { parameters: [{ $ref: '#/parameters/Q' }] })
        .set('/parameters/Q', { name: 'q', in: 'header', required: true, 'x-ms-visibility': 'internal' }),
      finds: [{ at: '/parameters/Q', covers: '"Q"', says: '"q" (#/parameters/Q)' }],
    },
  },
});
