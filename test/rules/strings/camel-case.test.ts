import rule from '../../../src/engine/rules/strings/camel-case';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const operation = (members: Readonly<Record<string, unknown>>) =>
  connector().operation('Track', { summary: 'Track a parcel', description: 'Tracks it.', ...members });
const parameter = (summary: string) =>
  operation({
    parameters: [
      { name: 'id', in: 'query', type: 'string', 'x-ms-summary': summary, description: 'The key.' },
    ],
  });
const inSummary = '/paths/~1items~1Track/get/summary';
const inParameter = '/paths/~1items~1Track/get/parameters/0/x-ms-summary';
const inDescription = '/paths/~1items~1Track/get/description';

testRule(rule, {
  passes: {
    words: operation({ summary: 'Minimize highways' }),
    'names spelled with capitals inside': operation({ summary: 'GitHub' }),
    'the name of the service': connector()
      .set('/info/title', 'ParcelTrack')
      .operation('Track', { summary: 'ParcelTrack', description: 'Tracks it.' }),
    'hyphenated words': operation({ summary: 'Re-open the follow-up e-mail' }),
    'plurals of abbreviations': parameter('IDs'),
    'names in quotes, code and paths': operation({
      description: 'Set "trackId", `shopId`, $shopId or /orders/shopId=trackId and iPhone to a value.',
    }),
    'a list of values': operation({ description: 'One of: newParcel, sentParcel, lostParcel, unknown.' }),
    'an internal parameter': operation({
      parameters: [
        { name: 'id', in: 'query', type: 'string', 'x-ms-summary': 'trackId', 'x-ms-visibility': 'internal' },
      ],
    }),
  },
  reports: {
    'a summary in camel case': {
      given: operation({ summary: 'minimizeHighways' }),
      finds: [{ severity: 'warning', at: inSummary, covers: 'minimizeHighways', fix: 'suggest' }],
      afterFix: '"Minimize highways"',
    },
    'a parameter label with capitals inside': {
      given: parameter('IssuedTime'),
      finds: [{ severity: 'warning', at: inParameter, covers: 'IssuedTime', fix: 'suggest' }],
      afterFix: '"Issued Time"',
    },
    'underscores in a label': {
      given: parameter('Is read_only here'),
      finds: [{ severity: 'warning', at: inParameter, covers: 'read_only', fix: 'suggest' }],
      afterFix: '"Is Read Only Here"',
    },
    'a label of words tied by hyphens': {
      given: parameter('user-id'),
      finds: [{ severity: 'warning', at: inParameter, covers: 'user-id', fix: 'suggest' }],
      afterFix: '"User ID"',
    },
    'camel case in a description, as a hint': {
      given: operation({ description: 'Needs the flowKey of the shop; the flowKey is shown there.' }),
      finds: [{ severity: 'info', at: inDescription, covers: 'flowKey', says: '(2 times)', fix: 'none' }],
    },
  },
});
