import rule from '../../../src/engine/rules/metadata/contact-format';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const check = 'metadata/contact-email';
const at = '/info/contact/email';
const urlAt = '/info/contact/url';
const email = (value: unknown) => connector().set(at, value);
const url = (value: unknown) => connector().set(urlAt, value);

testRule(rule, {
  passes: {
    'a plain address': email('support@fabrikam.io'),
    'an address with a plus, dots and digits': email('Help.Desk+apps_1@eu-1.parcel-desk.co.uk'),
    'a domain that only ends like an example': email('support@mytest.com'),
    'a local part that only starts like noreply': email('noreplying@parceldesk.io'),
    'a free mailbox of an independent publisher': {
      given: independentConnector().set(at, 'jane.doe@gmail.com'),
      publisher: 'independent',
    },
    'a blank address, which has a rule of its own': email(' '),
    'an address that is no string': email(7),
    'a url with path': url('https://www.parceldesk.io/support#top'),
    'a blank url': url(''),
    'no contact': connector().unset('/info/contact'),
  },
  reports: {
    'words instead of an address': {
      given: email('support at contoso.com'),
      finds: [{ check, severity: 'error', at, covers: '"support at contoso.com"', fix: 'none' }],
    },
    'two addresses': {
      given: email('a@parceldesk.io;b@parceldesk.io'),
      finds: [{ check, severity: 'error', fix: 'none' }],
    },
    'a domain without a dot': {
      given: email('support@parceldesk'),
      finds: [{ check, severity: 'error', at }],
    },
    'a domain with a hyphen at the end': {
      given: email('support@parceldesk-.io'),
      finds: [{ check, severity: 'error' }],
    },
    'an address in other letters': {
      given: email('hilfe@päckchen.de'),
      finds: [{ check, severity: 'error' }],
    },
    'a very long run of hyphens': {
      given: email(`a@a${'-'.repeat(60000)}!`),
      finds: [{ check, severity: 'error', at }],
    },
    'mailto in front': {
      given: email('mailto:support@parceldesk.io'),
      finds: [{ check, severity: 'error', at, fix: 'safe' }],
      afterFix: '"email": "support@parceldesk.io"',
    },
    'a blank at the end': {
      given: email('support@parceldesk.io '),
      finds: [{ check, severity: 'error', at, fix: 'safe' }],
      afterFix: '"email": "support@parceldesk.io"',
    },
    'an example domain': {
      given: email('support@contoso.com'),
      finds: [{ check, severity: 'error', at, says: 'example domain', fix: 'none' }],
    },
    'a host under an example domain': {
      given: email('a@mail.example.org'),
      finds: [{ check, severity: 'error' }],
    },
    'a no-reply address': {
      given: email('no-reply@parceldesk.io'),
      finds: [{ check, severity: 'warning', at, fix: 'none' }],
    },
    'a noreply address with more': {
      given: email('noreply-crm@parceldesk.io'),
      finds: [{ check, severity: 'warning' }],
    },
    'a free mailbox of a verified publisher': {
      given: email('parceldesk@gmail.com'),
      finds: [{ check, severity: 'info', at, says: 'free mailboxes', fix: 'none' }],
    },
    'a bare host as url': {
      given: url('www.parceldesk.io'),
      finds: [
        {
          check: 'metadata/contact-url',
          severity: 'error',
          at: urlAt,
          covers: '"www.parceldesk.io"',
          fix: 'safe',
        },
      ],
      afterFix: '"url": "https://www.parceldesk.io"',
    },
    'an address as url': {
      given: url('support@parceldesk.io'),
      finds: [{ check: 'metadata/contact-url', severity: 'error', at: urlAt, fix: 'none' }],
    },
    'a url on an example host': {
      given: url('https://help.example.com'),
      finds: [{ check: 'metadata/contact-url', severity: 'error', says: '"help.example.com"', fix: 'none' }],
    },
  },
});
