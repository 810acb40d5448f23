import rule from '../../../src/engine/rules/title/max-length';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const title = (text: unknown) => connector().set('/info/title', text);

testRule(rule, {
  passes: {
    'a short title': connector(),
    'exactly thirty characters': title('Fabrikam Documents Conversions'),
    'thirty emoji, counted as code points': title('\u{1F600}'.repeat(30)),
    'thirty characters and the suffix': independentConnector().set(
      '/info/title',
      'Fabrikam Documents Conversions (Independent Publisher)',
    ),
    'a title that is no string': title(7),
  },
  reports: {
    'a title of 32 characters': {
      given: title('Fabrikam Document Conversion Hub'),
      finds: [
        {
          severity: 'error',
          at: '/info/title',
          covers: '"Fabrikam Document Conversion Hub"',
          says: '32 characters',
          fix: 'none',
        },
      ],
    },
    'a title padded with blanks': {
      given: title(`Contoso${' '.repeat(24)}`),
      finds: [{ at: '/info/title', says: '31 characters' }],
    },
    'a suffix in other spelling, which counts': {
      given: title('Fabrikam Documents (independent publisher)'),
      finds: [{ at: '/info/title' }],
    },
  },
});
