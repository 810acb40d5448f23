import rule from '../../../src/engine/rules/strings/copy-paste';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const notSummary = 'operation/description-not-summary';
const unique = 'operation/text-unique';
const parameterCopy = 'parameter/description-not-summary';
const notTitle = 'description/not-title';

const user = { summary: 'Get user', description: 'Gets a user by the number.', parameters: [] };
const versions = (family: string) =>
  connector()
    .operation('GetUser', { ...user, 'x-ms-api-annotation': { family: 'GetUser', revision: 1 } })
    .operation('GetUserV2', { ...user, 'x-ms-api-annotation': { family, revision: 2 } });
const input = (members: Readonly<Record<string, unknown>>) =>
  connector().set('/paths/~1parcels/get/parameters/0', {
    name: 'userId',
    in: 'query',
    type: 'string',
    ...members,
  });

testRule(rule, {
  passes: {
    'different texts': connector(),
    'versions of one operation': versions('GetUser'),
    'an internal twin': connector()
      .operation('A', user)
      .operation('B', { ...user, 'x-ms-visibility': 'internal' }),
    'a deprecated twin': connector()
      .operation('A', user)
      .operation('B', { ...user, deprecated: true }),
    'short descriptions alike': connector()
      .operation('A', { ...user, summary: 'First', description: 'Gets a user.' })
      .operation('B', { ...user, summary: 'Second', description: 'Gets a user.' }),
    'texts of signs only': connector().operation('A', { ...user, summary: '-', description: '…' }),
    'a description that starts with the title': connector().set(
      '/info/description',
      'Parcel Desk tracks all your parcels.',
    ),
    'a title inside a longer word': connector().set('/info/description', 'Parcel Desks rule.'),
    'texts of other types': input({ 'x-ms-summary': 7, description: 7 }),
  },
  reports: {
    'a copied summary': {
      given: connector().operation('A', { ...user, description: 'Get user.' }),
      finds: [
        {
          check: notSummary,
          severity: 'warning',
          at: '/paths/~1items~1A/get/description',
          covers: '"Get user."',
          says: '"A"',
          fix: 'none',
        },
      ],
    },
    'a copied summary in other letters': {
      given: connector().operation('A', { ...user, description: 'GET-USER' }),
      finds: [{ check: notSummary }],
    },
    'two operations with both texts alike': {
      given: connector().operation('A', user).operation('B', user),
      finds: [
        {
          check: unique,
          severity: 'warning',
          at: '/paths/~1items~1B/get/summary',
          covers: '"Get user"',
          says: '"A"',
        },
        { check: unique, severity: 'warning', at: '/paths/~1items~1B/get/description' },
      ],
    },
    'two families': {
      given: versions('Other').operation('GetUserV3', {
        ...user,
        description: 'Gets one user by the number.',
        'x-ms-api-annotation': { family: 'GetUser', revision: 3 },
      }),
      finds: [
        { check: unique, at: '/paths/~1items~1GetUserV2/get/summary', says: 'that of "GetUser"' },
        { check: unique, at: '/paths/~1items~1GetUserV2/get/description' },
        { check: unique, at: '/paths/~1items~1GetUserV3/get/summary', says: 'that of "GetUserV2"' },
      ],
    },
    'a parameter that repeats its summary': {
      given: input({ 'x-ms-summary': 'User ID', description: 'User ID.' }),
      finds: [
        {
          check: parameterCopy,
          severity: 'warning',
          covers: '"User ID."',
          says: '"userId" of "GetParcel"',
          fix: 'none',
        },
      ],
    },
    'a parameter that repeats its name, as advice': {
      given: input({ 'x-ms-summary': 'User', description: 'User id' }),
      finds: [{ check: parameterCopy, severity: 'info', says: 'its name' }],
    },
    'a description that is the title': {
      given: connector().set('/info/description', 'parcel desk.'),
      finds: [{ check: notTitle, severity: 'warning', at: '/info/description', fix: 'none' }],
    },
    'a description of the title and little more': {
      given: connector()
        .set('/info/title', 'Parcel Desk (Independent Publisher)')
        .set('/info/description', 'Parcel Desk for your parcels'),
      finds: [{ check: notTitle }],
    },
  },
});
