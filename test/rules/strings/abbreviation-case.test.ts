import rule from '../../../src/engine/rules/strings/abbreviation-case';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const operation = (summary: string) =>
  connector().operation('Track', { summary, description: 'Tracks an Id by its Url.' });
const at = '/paths/~1items~1Track/get/summary';

testRule(rule, {
  passes: {
    'capitals and their plurals': operation('Get IDs, URLs and the API key by OAuth'),
    'words that hold the letters': operation('Identify a pinned guide, ideas and apis-mellifera'),
    'the verb pin': operation('Pin a parcel'),
    'parts of names and addresses': operation('Get user.id of a/id from https://example.com'),
    descriptions: operation('Track a parcel'),
  },
  reports: {
    'an ID with a small letter': {
      given: operation('Get a parcel by Id'),
      finds: [{ severity: 'info', at, covers: 'Id', says: '"ID"', fix: 'safe' }],
      afterFix: '"Get a parcel by ID"',
    },
    'plurals, and one finding per abbreviation': {
      given: operation('Get ids, Ids and Url'),
      finds: [
        { at, covers: 'ids', says: '(2 times)', fix: 'safe' },
        { at, covers: 'Url' },
      ],
      afterFix: '"Get IDs, IDs and Url"',
    },
    'OAuth in other letters': {
      given: operation('Get an oauth token'),
      finds: [{ at, covers: 'oauth', says: '"OAuth"' }],
      afterFix: '"Get an OAuth token"',
    },
    'a label of a parameter': {
      given: connector().operation('Track', {
        summary: 'Track a parcel',
        parameters: [
          { name: 'pin', in: 'query', type: 'string', 'x-ms-summary': 'Pin', description: 'The pin.' },
        ],
      }),
      finds: [{ at: '/paths/~1items~1Track/get/parameters/0/x-ms-summary', covers: 'Pin', says: '"PIN"' }],
    },
  },
});
