import rule from '../../../src/engine/rules/description/sentence';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const description = (text: unknown) => connector().set('/info/description', text);

testRule(rule, {
  passes: {
    'a sentence': description('A service for invoices.'),
    'a sentence in quotes, with blanks behind': description('"A service for invoices!" '),
    'a first word that is the title': description('monday.com runs projects.').set(
      '/info/title',
      'monday.com',
    ),
    'the possessive of the title': description("iParcel's labels and more.").set('/info/title', 'iParcel'),
    'a digit at the start': description('3 services in one.'),
    'a blank description': description('  '),
  },
  reports: {
    'no end punctuation': {
      given: description('A service for invoices'),
      finds: [{ severity: 'warning', at: '/info/description', covers: 's', says: '"s"', fix: 'safe' }],
      afterFix: '"A service for invoices."',
    },
    'a colon at the end': {
      given: description('A service for:'),
      finds: [{ covers: ':', fix: 'suggest' }],
      afterFix: '"A service for."',
    },
    'an everyday word in lower case': {
      given: description('the service for invoices.'),
      finds: [{ severity: 'warning', covers: 'the', fix: 'safe' }],
      afterFix: '"The service for invoices."',
    },
    'a word that may be a name': {
      given: description(' invoices and more'),
      finds: [
        { covers: 'invoices', says: '"invoices"', fix: 'suggest' },
        { covers: 'e', fix: 'safe' },
      ],
      afterFix: '" Invoices and more"',
    },
  },
});
