import rule from '../../../src/engine/rules/breaking/identity';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const host = 'breaking/host-changed';
const identity = 'breaking/identity-changed';
const previous = connector();

testRule(rule, {
  passes: {
    'the same connector': { given: previous, previous },
    'a host in other case': { given: previous.set('/host', 'API.parceldesk.io'), previous },
    'no base path for the root': {
      given: previous.unset('/basePath'),
      previous: previous.set('/basePath', '/'),
    },
    'the suffix of independent publishers': {
      given: previous.set('/info/title', 'Parcel Desk (Independent Publisher)'),
      previous,
    },
    'a publisher where there was none': {
      given: previous,
      previous: previous.unsetProperty('/properties/publisher'),
    },
    texts: { given: previous.set('/info/description', 'Other.').set('/info/version', '2.0'), previous },
    'no properties file': { given: previous.withoutFile('apiProperties.json'), previous },
  },
  reports: {
    'another host': {
      given: previous.set('/host', 'api2.parceldesk.io'),
      previous,
      finds: [
        {
          check: host,
          severity: 'warning',
          at: '/host',
          covers: '"api2.parceldesk.io"',
          says: 'The host changed from "api.parceldesk.io"',
          fix: 'none',
        },
      ],
    },
    'another base path': {
      given: previous.set('/basePath', '/v2'),
      previous,
      finds: [{ check: host, severity: 'warning', at: '/basePath', says: 'from "/v1" to "/v2"' }],
    },
    'a base path that is gone': {
      given: previous.unset('/basePath'),
      previous,
      finds: [{ check: host, severity: 'warning', at: '', covers: '{', says: 'to "/"' }],
    },
    'another title': {
      given: previous.set('/info/title', 'Parcel Hub'),
      previous,
      finds: [
        {
          check: identity,
          severity: 'warning',
          at: '/info/title',
          covers: '"Parcel Hub"',
          says: 'The title changed from "Parcel Desk" to "Parcel Hub"',
        },
      ],
    },
    'another publisher and owner': {
      given: previous.setProperty('/properties/publisher', 'A').setProperty('/properties/stackOwner', 'B'),
      previous,
      finds: [
        { check: identity, severity: 'warning', at: '/properties/publisher', covers: '"A"' },
        { check: identity, severity: 'warning', at: '/properties/stackOwner', covers: '"B"' },
      ],
    },
    'another folder': {
      given: previous.with({ name: 'parcel-hub' }),
      previous,
      finds: [
        {
          check: identity,
          severity: 'error',
          file: '.',
          says: 'The folder is called "parcel-hub"; that of the previous version is called "parcel-desk"',
        },
      ],
    },
  },
});
