import rule from '../../../src/engine/rules/metadata/url-https';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const block = '/x-ms-connector-metadata';

testRule(rule, {
  passes: {
    'https everywhere': connector(),
    'http further on': connector().set(`${block}/0/propertyValue`, 'https://a.io/?to=http://b.io'),
    'a text without a scheme': connector().set(`${block}/0/propertyValue`, 'http.io'),
    'other schemes': connector().set('/info/contact/url', 'ftp://parceldesk.io'),
    'no block': connector().unset(block),
    'links that are no strings': connector().set('/info/contact/url', ['http://a.io']),
  },
  reports: {
    'the website': {
      given: connector().set(`${block}/0/propertyValue`, 'http://parceldesk.io'),
      finds: [
        {
          severity: 'warning',
          at: `${block}/0/propertyValue`,
          covers: 'http',
          says: 'website',
          fix: 'suggest',
        },
      ],
      afterFix: '"https://parceldesk.io"',
    },
    'the privacy policy, spelled in another case': {
      given: connector()
        .set(`${block}/1/propertyValue`, 'HTTP://parceldesk.io/p')
        .set(`${block}/1/propertyName`, 'Privacy Policy'),
      finds: [
        { severity: 'warning', at: `${block}/1/propertyValue`, covers: 'HTTP', says: 'privacy policy' },
      ],
      afterFix: '"https://parceldesk.io/p"',
    },
    'the contact url, without a block': {
      given: connector().set('/info/contact/url', 'http://parceldesk.io').unset(block),
      finds: [
        { severity: 'warning', at: '/info/contact/url', covers: 'http', says: 'contact url', fix: 'suggest' },
      ],
      afterFix: '"url": "https://parceldesk.io"',
    },
  },
});
