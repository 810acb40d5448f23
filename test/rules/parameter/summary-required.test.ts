import rule from '../../../src/engine/rules/parameter/summary-required';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const query = (more: Readonly<Record<string, unknown>>, operation = {}) =>
  connector().operation('GetUser', {
    parameters: [{ name: 'userId', in: 'query', type: 'string', ...more }],
    ...operation,
  });
const body = (schema: unknown) =>
  connector().operation('GetUser', { parameters: [{ name: 'body', in: 'body', schema }] });
const at = '/paths/~1items~1GetUser/get/parameters/0';

testRule(rule, {
  passes: {
    'a summary': query({ 'x-ms-summary': 'User ID' }),
    'an internal parameter': query({ 'x-ms-visibility': 'internal' }),
    'a parameter of an internal operation': query({}, { 'x-ms-visibility': 'internal' }),
    'a body without summary': body({ type: 'object' }),
    'body properties with summary or title': body({
      properties: { a: { 'x-ms-summary': 'A' }, b: { title: 'B' }, c: { 'x-ms-visibility': 'internal' } },
    }),
    'a property of the second level': body({ properties: { a: { title: 'A', properties: { b: {} } } } }),
    'a shared parameter nobody uses': connector().set('/parameters/Q', { name: 'q', in: 'query' }),
    'a path parameter that the operation replaces': query({ 'x-ms-summary': 'User ID' }).set(
      '/paths/~1items~1GetUser/parameters',
      [{ name: 'userId', in: 'query' }],
    ),
  },
  reports: {
    'a missing summary': {
      given: query({}),
      finds: [{ severity: 'warning', at, covers: '{', says: '"userId" of "GetUser"', fix: 'suggest' }],
      afterFix: '"in": "query",\n            "x-ms-summary": "User ID",',
    },
    'a blank summary': {
      given: query({ 'x-ms-summary': ' ' }),
      finds: [{ severity: 'warning', at: `${at}/x-ms-summary`, covers: '" "', says: 'empty' }],
      afterFix: '"x-ms-summary": "User ID"',
    },
    'a summary that is no string': {
      given: query({ 'x-ms-summary': 7 }),
      finds: [{ at: `${at}/x-ms-summary`, covers: '7', says: 'not a string', fix: 'suggest' }],
    },
    'a name of marks, without a draft': {
      given: query({ name: '$' }),
      finds: [{ at, says: '"$"', fix: 'none' }],
    },
    'a shared parameter, once': {
      given: connector()
        .operation('A', { parameters: [{ $ref: '#/parameters/Q' }] })
        .operation('B', { parameters: [{ $ref: '#/parameters/Q' }] })
        .set('/parameters/Q', { name: 'sort_by', in: 'query' }),
      finds: [{ at: '/parameters/Q', covers: '"Q"', says: '"sort_by" (#/parameters/Q)' }],
      afterFix: '"x-ms-summary": "Sort By"',
    },
    'body properties without label, as advice': {
      given: body({ properties: { firstName: { type: 'string', title: ' ' }, b: { title: 'B' } } }),
      finds: [
        {
          severity: 'info',
          at: `${at}/schema/properties/firstName`,
          covers: '"firstName"',
          says: '"firstName" of "GetUser"',
          fix: 'suggest',
        },
      ],
      afterFix: '"x-ms-summary": "First Name"',
    },
    'a body property defined elsewhere': {
      given: body({ $ref: '#/definitions/User' })
        .set('/definitions/User', { properties: { home: { $ref: '#/definitions/Address' } } })
        .set('/definitions/Address', { type: 'object' }),
      finds: [{ severity: 'info', at: '/definitions/Address', says: '"home" (#/definitions/Address)' }],
    },
  },
});
