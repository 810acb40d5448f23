import rule from '../../../src/engine/rules/operation/id';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const required = 'operation/id-required';
const unique = 'operation/id-unique';
const characters = 'operation/id-characters';
const named = (id: unknown) => connector().operation('x', { operationId: id });
const at = '/paths/~1items~1x/get';
const unnamed = (path: string, method: string) =>
  connector().set(`/paths/${path.replaceAll('/', '~1')}/${method}`, { responses: {} });

testRule(rule, {
  passes: {
    'plain ids': connector(),
    'a version at the end': named('GetParcels_V2'),
    'a lower-case start': named('getParcels2'),
    'the longest id': named('x'.repeat(100)),
    'different ids': connector().operation('ListParcels'),
    'an id in a member that is no operation': connector().set('/paths/x-note', { get: { operationId: '' } }),
  },
  reports: {
    'the longest id, counted in characters': {
      given: named(`x${'😀'.repeat(99)}`),
      finds: [{ check: characters, severity: 'warning', covers: '😀' }],
    },
    'a missing id': {
      given: named(undefined),
      finds: [
        { check: required, severity: 'error', at, covers: '"get"', says: 'GET /items/x', fix: 'suggest' },
      ],
      afterFix: '"operationId": "ListItemsX"',
    },
    'a blank id': {
      given: named(' '),
      finds: [{ check: required, severity: 'error', at, covers: '" "', says: 'empty' }],
      afterFix: '"operationId": "ListItemsX"',
    },
    'an id that is no string': {
      given: named(['Get']),
      finds: [{ check: required, at, covers: '"operationId"', says: 'not a string' }],
    },
    'a missing id of one item': {
      given: unnamed('/users/{item-id}', 'get'),
      finds: [{ check: required, fix: 'suggest' }],
      afterFix: '"operationId": "GetUser"',
    },
    'a missing id of an item to create': {
      given: unnamed('/companies', 'post'),
      finds: [{ check: required }],
      afterFix: '"operationId": "CreateCompany"',
    },
    'missing ids whose drafts would be the same': {
      given: unnamed('/addresses/{item-id}', 'put').set('/paths/~1addresses~1{item-id}/patch', {
        responses: {},
      }),
      finds: [{ check: required }, { check: required }],
      afterFix: '"operationId": "UpdateAddress"',
    },
    'a missing id whose draft is taken': {
      given: connector().operation('getuser').set('/paths/~1user~1{item-id}/get', { responses: {} }),
      finds: [{ check: required }],
      afterFix: '"operationId": "GetUser2"',
    },
    'a missing id of a path without words': {
      given: unnamed('/{item-id}', 'delete'),
      finds: [{ check: required, says: 'DELETE /{item-id}', fix: 'none' }],
    },
    'an id used twice': {
      given: named('GetParcel'),
      finds: [
        {
          check: unique,
          severity: 'error',
          at: `${at}/operationId`,
          covers: '"GetParcel"',
          says: /GET \/parcels/,
        },
      ],
    },
    'ids that differ in case, and a repeated one': {
      given: named('getparcel').operation('y', { operationId: 'getparcel' }),
      finds: [
        { check: unique, severity: 'warning', at: `${at}/operationId`, fix: 'none' },
        { check: unique, severity: 'error', at: '/paths/~1items~1y/get/operationId' },
      ],
    },
    'other characters': {
      given: named('get-user.info'),
      finds: [
        { check: characters, severity: 'warning', at: `${at}/operationId`, covers: '-', fix: 'suggest' },
      ],
      afterFix: '"operationId": "GetUserInfo"',
    },
    'an underscore, as advice': {
      given: named('get_user_V2'),
      finds: [{ check: characters, severity: 'info', covers: '_', fix: 'suggest' }],
      afterFix: '"operationId": "GetUser_V2"',
    },
    'a digit at the start': {
      given: named('2faCodes'),
      finds: [{ check: characters, severity: 'warning', covers: '2', fix: 'none' }],
    },
    'a letter of another script': {
      given: named('GetÜbersicht'),
      finds: [{ check: characters, covers: 'Ü', fix: 'none' }],
    },
    'an overlong id': {
      given: named('x'.repeat(101)),
      finds: [{ check: characters, severity: 'warning', says: '101 characters', fix: 'none' }],
    },
    'an id that other parts mention, without a fix': {
      given: named('list-users').set('/definitions/Parcel/x-ms-dynamic-schema', {
        operationId: 'list-users',
      }),
      finds: [{ check: characters, fix: 'none' }],
    },
    'an id that the properties mention, without a fix': {
      given: named('list-users').setProperty('/properties/policyTemplateInstances', [
        { parameters: { 'x-ms-apimTemplate-operationName': ['list-users'] } },
      ]),
      finds: [{ check: characters, fix: 'none' }],
    },
    'an id whose plain form is taken, without a fix': {
      given: named('Get.Parcel'),
      finds: [{ check: characters, fix: 'none' }],
    },
    'an id of a published connector, without a fix': {
      given: named('get-user'),
      profile: 'update',
      finds: [{ check: characters, fix: 'none' }],
    },
  },
});
