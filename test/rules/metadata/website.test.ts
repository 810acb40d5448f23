import rule from '../../../src/engine/rules/metadata/website';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const block = '/x-ms-connector-metadata';
const at = `${block}/0/propertyValue`;
const website = (value: unknown) => connector().set(at, value);

testRule(rule, {
  passes: {
    'a website': website('https://www.parceldesk.io'),
    'a plain http address, which has a rule of its own': website('http://parceldesk.io/home?x=1'),
    'a host that only ends like an example': website('https://mytest.com'),
    'no block, which has a rule of its own': connector().unset(block),
    'a block that is no array': connector().set(block, { Website: 'x' }),
    'a value that is no string': website(['https://www.parceldesk.io']),
  },
  reports: {
    'no entry': {
      given: connector().unset(`${block}/0`),
      finds: [
        {
          severity: 'error',
          at: block,
          covers: '"x-ms-connector-metadata"',
          says: '"Website"',
          fix: 'suggest',
        },
      ],
      afterFix: '"propertyName": "Website",\n      "propertyValue": ""',
    },
    'an entry in another case': {
      given: connector().set(`${block}/0/propertyName`, 'WebSite'),
      finds: [{ severity: 'error', at: `${block}/0/propertyName`, covers: '"WebSite"', fix: 'safe' }],
      afterFix: '"propertyName": "Website"',
    },
    'an entry in another case with a bad value': {
      given: website('see our page').set(`${block}/0/propertyName`, 'website'),
      finds: [
        { at: `${block}/0/propertyName`, fix: 'safe' },
        { at, fix: 'none' },
      ],
    },
    'a second entry': {
      given: connector().set(`${block}/-`, { propertyName: 'Website', propertyValue: 'https://a.io' }),
      finds: [{ severity: 'error', at: `${block}/3/propertyName`, says: '2 entries', fix: 'none' }],
    },
    'an empty value': {
      given: website(''),
      finds: [{ severity: 'error', at, covers: '""', says: 'empty', fix: 'none' }],
    },
    'an address without scheme': {
      given: website('www.parceldesk.io'),
      finds: [
        { severity: 'error', at, covers: '"www.parceldesk.io"', says: 'start with https', fix: 'safe' },
      ],
      afterFix: '"https://www.parceldesk.io"',
    },
    'blanks around the address': {
      given: website('https://www.parceldesk.io '),
      finds: [{ at, says: 'blanks around', fix: 'safe' }],
      afterFix: '"https://www.parceldesk.io"',
    },
    'blanks inside the address': {
      given: website('https://www.parceldesk.io/our page'),
      finds: [{ at, says: 'contains blanks', fix: 'none' }],
    },
    'an address that is none': {
      given: website('https://'),
      finds: [{ at, says: 'not a valid', fix: 'none' }],
    },
    'an address with a user': {
      given: website('https://me@parceldesk.io'),
      finds: [{ at, says: 'user name', fix: 'none' }],
    },
    'a host without a dot': {
      given: website('https://parceldesk'),
      finds: [{ at, says: 'without a dot', fix: 'none' }],
    },
    'an example host': {
      given: website('https://www.contoso.com'),
      finds: [{ severity: 'error', at, says: '"www.contoso.com"', fix: 'none' }],
    },
  },
});
