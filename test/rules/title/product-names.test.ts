import rule from '../../../src/engine/rules/title/product-names';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const title = (text: unknown) => connector().set('/info/title', text);

testRule(rule, {
  passes: {
    'a title without product names': title('Azure Sentinel'),
    'a name inside a longer word': title('CardsForPowerApps'),
    'words that are not names': title('Flow Teams Dynamics'),
    'two spaces between the parts': title('Power  BI Cards'),
    'a title that is no string': title({ name: 'Power BI' }),
  },
  reports: {
    'a name of the seeds': {
      given: title("Azure Sentinel's Power Apps Board"),
      finds: [
        { severity: 'error', at: '/info/title', covers: 'Power Apps', says: '"Power Apps"', fix: 'suggest' },
      ],
      afterFix: `"title": "Azure Sentinel's Board"`,
    },
    'a name of the wider family with a hyphen': {
      given: title('Parcels in power-bi'),
      finds: [{ severity: 'error', covers: 'power-bi' }],
      afterFix: '"title": "Parcels in"',
    },
    'a neighbouring product': {
      given: title('Parcels for Dataverse'),
      finds: [{ severity: 'warning', covers: 'Dataverse', says: 'component' }],
    },
    'several names': {
      given: title('PowerApps Logic Apps Board'),
      finds: [
        { severity: 'error', covers: 'PowerApps' },
        { severity: 'warning', covers: 'Logic Apps' },
      ],
      afterFix: '"title": "Logic Apps Board"',
    },
    'a connector of Microsoft, as advice': {
      given: title('Power Platform Board').setProperty('/properties/publisher', ' microsoft'),
      finds: [{ severity: 'info', covers: 'Power Platform' }],
    },
    'a connector without properties': {
      given: title('Power Platform').withoutFile('apiProperties.json'),
      finds: [{ severity: 'error', fix: 'none' }],
    },
  },
});
