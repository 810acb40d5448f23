import rule from '../../../src/engine/rules/title/ends-alphanumeric';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const title = (text: unknown) => connector().set('/info/title', text);
const whitespace = 'title/whitespace';

testRule(rule, {
  passes: {
    'a letter at the end': title('Fabrikam Canada'),
    'a digit at the end': title('Office 365'),
    'a letter with an accent at the end': title('Fabrikam Café'),
    'a letter outside the basic plane at the end': title('Fabrikam \u{20000}'),
    'the independent suffix': {
      given: independentConnector().set('/info/title', 'Parcels (Independent Publisher)'),
      publisher: 'independent',
    },
    'a bracket inside': title('Fabrikam (CA) Docs'),
    'a no-break space between words': title('Contoso\u00a0Docs'),
    'a blank title': title('  '),
    'a title that is no string': title(7),
  },
  reports: {
    'a blank at the end': {
      given: title('Fabrikam Docs '),
      finds: [{ severity: 'error', at: '/info/title', covers: ' ', says: '" "', fix: 'safe' }],
      afterFix: '"title": "Fabrikam Docs"',
    },
    'a line break at the end': {
      given: title('Fabrikam Docs\n'),
      finds: [
        { severity: 'error', covers: '\\n', fix: 'safe' },
        { check: whitespace, severity: 'warning', covers: '\\n' },
      ],
      afterFix: '"title": "Fabrikam Docs"',
    },
    'a full stop at the end': {
      given: title('Contoso Inc.'),
      finds: [{ covers: '.', fix: 'safe' }],
      afterFix: '"title": "Contoso Inc"',
    },
    'a mark that may belong to the name': {
      given: title('Contoso C++'),
      finds: [{ covers: '++', says: '"++"', fix: 'suggest' }],
      afterFix: '"title": "Contoso C"',
    },
    'a closing bracket, which cannot go alone': {
      given: title('Fabrikam (Canada)'),
      finds: [{ severity: 'error', covers: ')', fix: 'none' }],
    },
    'a closing bracket without its partner': {
      given: title('Fabrikam Canada)'),
      finds: [{ covers: ')', fix: 'suggest' }],
      afterFix: '"title": "Fabrikam Canada"',
    },
    'a mark before the independent suffix': {
      given: independentConnector().set('/info/title', 'Parcels! (Independent Publisher)'),
      publisher: 'independent',
      finds: [{ covers: '!', fix: 'suggest' }],
      afterFix: '"title": "Parcels (Independent Publisher)"',
    },
    'a blank after the independent suffix': {
      given: independentConnector().set('/info/title', 'Parcels (Independent Publisher) '),
      publisher: 'independent',
      finds: [{ covers: ' ', fix: 'safe' }],
      afterFix: '"title": "Parcels (Independent Publisher)"',
    },
    'a suffix alone': {
      given: independentConnector().set('/info/title', '(Independent Publisher)'),
      publisher: 'independent',
      finds: [{ at: '/info/title', says: 'no name', fix: 'none' }],
    },
    'marks alone': { given: title('***'), finds: [{ covers: '***', fix: 'none' }] },
    'blanks at the start and in a row': {
      given: title(' Contoso  Docs'),
      finds: [{ check: whitespace, severity: 'warning', covers: ' ', says: 'start', fix: 'safe' }],
      afterFix: '"title": "Contoso Docs"',
    },
    'two blanks between words': {
      given: title('Contoso  Docs'),
      finds: [{ check: whitespace, covers: '  ', says: '2 blanks', fix: 'safe' }],
      afterFix: '"title": "Contoso Docs"',
    },
    'a tab between words': {
      given: title('Contoso\tDocs'),
      finds: [{ check: whitespace, covers: '\\t', says: 'tab' }],
      afterFix: '"title": "Contoso Docs"',
    },
  },
});
