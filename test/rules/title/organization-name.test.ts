import rule from '../../../src/engine/rules/title/organization-name';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const foreign = connector()
  .set('/info/title', 'Helper')
  .setProperty('/properties/publisher', 'Contoso')
  .setProperty('/properties/stackOwner', 'Fabrikam');

testRule(rule, {
  passes: {
    'a title that is the publisher': connector(),
    'a word shared with the publisher': connector()
      .set('/info/title', 'Contoso Tasks')
      .setProperty('/properties/publisher', 'Contoso'),
    'a word shared with the stack owner': foreign.set('/info/title', 'Fabrikam Tasks'),
    'a part shared with the host': foreign.set('/info/title', 'Desk'),
    'a part shared with the website': foreign
      .set('/info/title', 'Bundle')
      .set('/x-ms-connector-metadata/0/propertyValue', 'https://bundles.io'),
    'a name too short to compare': foreign.set('/info/title', 'X1'),
    'nothing to compare with': foreign
      .unset('/host')
      .unset('/x-ms-connector-metadata')
      .withoutFile('apiProperties.json'),
    'a title that is no string': foreign.set('/info/title', 5),
    'a host that is none': foreign
      .set('/host', '{{your_host}}')
      .unset('/x-ms-connector-metadata')
      .withoutFile('apiProperties.json'),
    'a website that is no URL': foreign
      .set('/info/title', 'Parcels')
      .set('/x-ms-connector-metadata/0/propertyValue', 'none'),
  },
  reports: {
    'a title of its own': {
      given: foreign,
      finds: [
        {
          severity: 'info',
          at: '/info/title',
          covers: '"Helper"',
          says: /"Helper".*"Contoso", "Fabrikam", "api\.parceldesk\.io"/,
          fix: 'none',
        },
      ],
    },
    'a shared part of three letters only': {
      given: foreign.set('/info/title', 'Parody').unset('/x-ms-connector-metadata'),
      finds: [{ severity: 'info', covers: '"Parody"' }],
    },
  },
});
