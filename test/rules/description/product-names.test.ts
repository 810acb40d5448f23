import rule from '../../../src/engine/rules/description/product-names';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const description = (text: unknown) => connector().set('/info/description', text);
const word = 'description/word-api';

testRule(rule, {
  passes: {
    'a description without product names': description('Use it to send invoices.'),
    'names inside other words': description('CardsForPowerApps and RapidAPI send cards.'),
    'everyday words': description('Flow of work in Office and Teams; logical apps.'),
    'a description that is no string': description({ text: 'Power Apps API' }),
  },
  reports: {
    'a name of the seeds': {
      given: description('Use it in Power Apps.'),
      finds: [
        {
          severity: 'error',
          at: '/info/description',
          covers: 'Power Apps',
          says: '"Power Apps"',
          fix: 'none',
        },
      ],
    },
    'a name in several spellings, once': {
      given: description('PowerBI, power-bi and Power BI for Power Pages.'),
      finds: [
        { severity: 'error', covers: 'PowerBI', says: '"PowerBI" (3 times)' },
        { severity: 'error', covers: 'Power Pages' },
      ],
    },
    'a neighbouring product': {
      given: description('Copies rows to Dataverse.'),
      finds: [{ severity: 'warning', covers: 'Dataverse' }],
    },
    'a connector of Microsoft, as advice': {
      given: description('Manages Power Platform and AI Builder.').setProperty(
        '/properties/publisher',
        'Microsoft',
      ),
      finds: [
        { severity: 'info', covers: 'Power Platform' },
        { severity: 'warning', covers: 'AI Builder' },
      ],
    },
    'the word API': {
      given: description('The Contoso API lets you send invoices.'),
      finds: [
        { check: word, severity: 'info', at: '/info/description', covers: 'API', says: '"API"', fix: 'none' },
      ],
    },
    'the word connector behind an escaped quote': {
      given: description('The "Contoso" connector.\nConnectors help.'),
      finds: [
        { check: word, severity: 'info', covers: 'connector' },
        { check: word, covers: 'Connectors' },
      ],
    },
  },
});
