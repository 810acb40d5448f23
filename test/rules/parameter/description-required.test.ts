import rule from '../../../src/engine/rules/parameter/description-required';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const query = (more: Readonly<Record<string, unknown>>, operation = {}) =>
  connector().operation('GetUser', {
    parameters: [{ name: 'userId', in: 'query', type: 'string', ...more }],
    ...operation,
  });
const at = '/paths/~1items~1GetUser/get/parameters/0';

testRule(rule, {
  passes: {
    'a description': query({ description: 'ID of the user.' }),
    'an internal parameter': query({ 'x-ms-visibility': 'internal' }),
    'a parameter of an internal operation': query({}, { 'x-ms-visibility': 'internal' }),
    'a body': query({ in: 'body' }),
    'a reference to something that is no parameter': connector().operation('GetUser', {
      parameters: [{ $ref: '#/definitions/Parcel' }],
    }),
  },
  reports: {
    'a missing description': {
      given: query({}),
      finds: [{ severity: 'warning', at, covers: '{', says: '"userId" of "GetUser"', fix: 'none' }],
    },
    'a blank description': {
      given: query({ description: '\t' }),
      finds: [{ severity: 'warning', at: `${at}/description`, covers: '"\\t"', says: 'empty' }],
    },
    'a description that is no string': {
      given: query({ description: {} }),
      finds: [{ at: `${at}/description`, covers: '{}', says: 'not a string' }],
    },
    'a shared parameter, once': {
      given: connector()
        .operation('A', { parameters: [{ $ref: '#/parameters/Q' }] })
        .operation('B', { parameters: [{ $ref: '#/parameters/Q' }] })
        .set('/parameters/Q', { name: 'q', in: 'header' }),
      finds: [{ at: '/parameters/Q', covers: '"Q"' }],
    },
    'parameters of the path': {
      given: connector().set('/paths/~1parcels/parameters', [{ name: 'q', in: 'query' }]),
      finds: [{ at: '/paths/~1parcels/parameters/0', says: '"q" of /parcels' }],
    },
  },
});
