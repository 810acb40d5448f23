import rule from '../../../src/engine/rules/title/restricted-words';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const title = (text: unknown) => connector().set('/info/title', text);

testRule(rule, {
  passes: {
    'a title without the words': title('Office 365 Outlook'),
    'the words inside other words': title('RapidAPI APITemplate'),
    'a blank title': title(' '),
    'a title that is no string': title(['API']),
  },
  reports: {
    'the word API at the end': {
      given: title('Office 365 Outlook API'),
      finds: [{ severity: 'error', at: '/info/title', covers: 'API', says: '"API"', fix: 'suggest' }],
      afterFix: '"title": "Office 365 Outlook"',
    },
    'a word joined by a hyphen': {
      given: title('Open-API'),
      finds: [{ covers: 'API', fix: 'suggest' }],
      afterFix: '"title": "Open"',
    },
    'both words, each at its place': {
      given: title('Parcel api Desk Connectors'),
      finds: [
        { covers: 'api', says: '"api"' },
        { covers: 'Connectors', says: '"Connectors"' },
      ],
      afterFix: '"title": "Parcel Desk Connectors"',
    },
    'one word twice, removed together': {
      given: title('API Desk API'),
      finds: [{ covers: 'API', says: '"API" (2 times)' }],
      afterFix: '"title": "Desk"',
    },
    'a word before the independent suffix': {
      given: independentConnector().set('/info/title', 'Parcel Connector (Independent Publisher)'),
      publisher: 'independent',
      finds: [{ covers: 'Connector' }],
      afterFix: '"title": "Parcel (Independent Publisher)"',
    },
    'a title that is nothing else': { given: title('API'), finds: [{ covers: 'API', fix: 'none' }] },
    'a word behind escaped characters': { given: title('A"B" API'), finds: [{ covers: 'API' }] },
  },
});
