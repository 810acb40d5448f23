import rule from '../../../src/engine/rules/properties/publisher-alphanumeric';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const file = 'apiProperties.json';
const at = '/properties/publisher';
const publisher = (value: unknown) => connector().setProperty(at, value);

testRule(rule, {
  passes: {
    'letters and a blank': publisher('Contoso Corporation'),
    'letters and digits of any script': publisher('Müller 24 日本'),
    'a blank name, which has a rule of its own': publisher(' '),
    'no name': connector().unsetProperty(at),
    'a name that is no string': publisher({ name: '@' }),
  },
  reports: {
    'a web address': {
      given: publisher('Contoso | www.contoso.com'),
      finds: [{ severity: 'error', file, at, covers: 'www.', says: 'address', fix: 'none' }],
    },
    'an email address': {
      given: publisher('jane@doe.io'),
      finds: [{ severity: 'error', file, at, covers: '@', says: 'address', fix: 'none' }],
    },
    'a full address': {
      given: publisher('https://doe.io'),
      finds: [{ severity: 'error', covers: 'https://' }],
    },
    'another character': {
      given: publisher('Contoso | Fabrikam_2'),
      finds: [{ severity: 'error', at, covers: '|', says: 'contains "|", "_"', fix: 'none' }],
    },
    'a trade mark on the stack owner': {
      given: connector().setProperty('/properties/stackOwner', 'Parcel Desk™'),
      finds: [{ severity: 'error', at: '/properties/stackOwner', covers: '™', fix: 'none' }],
    },
    'a tab inside': { given: publisher('Parcel\tDesk'), finds: [{ severity: 'error', covers: '\\t' }] },
    'digits only': {
      given: publisher('365'),
      finds: [{ severity: 'error', covers: '"365"', says: 'no letter' }],
    },
    'marks of a legal name': {
      given: publisher("O'Neil & Sons, Inc."),
      finds: [{ severity: 'info', at, covers: "'", says: 'strict sense', fix: 'none' }],
    },
    'a name with a hyphen': { given: publisher('Parcel-Desk'), finds: [{ severity: 'info', covers: '-' }] },
    'a blank at the end': {
      given: publisher('Parcel Desk '),
      finds: [{ severity: 'warning', at, covers: ' ', says: 'blanks around', fix: 'safe' }],
      afterFix: '"publisher": "Parcel Desk"',
    },
    'a blank in front of a mark': {
      given: publisher('  Parcel Desk Ltd.'),
      finds: [
        { severity: 'warning', at, covers: '  ', fix: 'safe' },
        { severity: 'info', at, covers: '.' },
      ],
      afterFix: '"publisher": "Parcel Desk Ltd."',
    },
  },
});
