import rule from '../../../src/engine/rules/metadata/contact';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/info/contact';

testRule(rule, {
  passes: {
    'all three members': connector(),
    'values of any form, which have a rule of their own': connector()
      .set(`${at}/email`, 'x')
      .set(`${at}/url`, 'y'),
    'further members': connector().set(`${at}/phone`, ''),
  },
  reports: {
    'no contact': {
      given: connector().unset(at),
      finds: [{ severity: 'error', at: '/info', covers: '"info"', says: '"contact"', fix: 'suggest' }],
      afterFix: '"contact": {\n      "name": "",\n      "url": "",\n      "email": ""\n    }',
    },
    'no info': {
      given: connector().unset('/info'),
      finds: [{ severity: 'error', at: '', covers: '{', fix: 'none' }],
    },
    'a contact that is a string': {
      given: connector().set(at, 'support@parceldesk.io'),
      finds: [{ severity: 'error', at, covers: '"support@parceldesk.io"', fix: 'none' }],
    },
    'no email': {
      given: connector().unset(`${at}/email`),
      finds: [{ severity: 'error', at, covers: '"contact"', says: '"email"', fix: 'suggest' }],
      afterFix: '"url": "https://support.parceldesk.io",\n      "email": ""',
    },
    'a blank name': {
      given: connector().set(`${at}/name`, ' '),
      finds: [{ severity: 'error', at: `${at}/name`, covers: '" "', says: 'empty', fix: 'none' }],
    },
    'a name that is no string': {
      given: connector().set(`${at}/name`, 7),
      finds: [{ severity: 'error', at: `${at}/name`, covers: '7', says: 'not a string', fix: 'none' }],
    },
    'an empty contact': {
      given: connector().set(at, {}),
      finds: [{ severity: 'error', at, covers: '"contact"', says: 'neither', fix: 'none' }],
    },
    'a contact of blanks': {
      given: connector().set(at, { name: '', url: ' ', email: '' }),
      finds: [{ severity: 'error', at, covers: '"contact"', says: 'neither', fix: 'none' }],
    },
    'a contact of a name alone': {
      given: connector().set(at, { name: 'Parcel Desk' }),
      finds: [
        { severity: 'error', at, says: '"email"' },
        { severity: 'error', at, says: '"url"' },
      ],
      afterFix: '"name": "Parcel Desk",\n      "email": ""\n',
    },
    'a key in another case': {
      given: connector().unset(`${at}/email`).set(`${at}/Email`, 'support@parceldesk.io'),
      finds: [{ severity: 'error', at, says: '"email"', fix: 'safe' }],
      afterFix: '"email": "support@parceldesk.io"',
    },
    'no url of a verified publisher': {
      given: connector().unset(`${at}/url`),
      finds: [{ severity: 'error', at, says: '"url"' }],
    },
    'no url of an independent publisher': {
      given: independentConnector().unset(`${at}/url`),
      publisher: 'independent',
      finds: [{ severity: 'warning', at, says: '"url"', fix: 'suggest' }],
      afterFix: '"name": "Parcel Desk Support",\n      "url": "",',
    },
    'an empty url of an independent publisher': {
      given: independentConnector().set(`${at}/url`, ''),
      publisher: 'independent',
      finds: [{ severity: 'warning', at: `${at}/url`, covers: '""', fix: 'none' }],
    },
  },
});
