import rule from '../../../src/engine/rules/secrets/example-values';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const credential = 'secrets/default-credential';
const personal = 'secrets/personal-data';
const sound = connector();
const parameter = '/paths/~1parcels/get/parameters/0';
const property = '/definitions/Parcel/properties';
const value = '9f8e7d6c5b';

const named = (name: string, members: Readonly<Record<string, unknown>>) =>
  sound.set(parameter, { name, in: 'query', type: 'string', ...members });
const example = (text: unknown) => sound.set(`${property}/number/example`, text);

testRule(rule, {
  passes: {
    'a sound connector': sound,
    'a short default': named('api_key', { default: '9f8e7d6' }),
    'a placeholder': named('api_key', { default: 'your-key-here' }),
    'a default that is no string': named('token', { default: 123456789 }),
    'another name': named('number', { default: value }),
    'a value out of a list': named('token_type', { enum: ['refresh_value'], default: 'refresh_value' }),
    'an address at example.com': example('user@example.com'),
    'an address in a description': sound.set(
      '/info/description',
      'Write to jane@parceldesk.io about 10.0.0.1.',
    ),
    'a public address': example('8.8.8.8'),
    'a version': example('10.0.19041.1'),
    'a placeholder of an environment': example('https://yourorg.crm.dynamics.com'),
    'an address in the readme': sound.file('readme.md', 'Write to support@parceldesk.io.\n'),
  },
  reports: {
    'a default of a parameter': {
      given: named('X-Api-Key', { default: value }),
      finds: [
        {
          check: credential,
          severity: 'warning',
          at: `${parameter}/default`,
          covers: `"${value}"`,
          says: '"X-Api-Key" is "…"',
          fix: 'suggest',
        },
      ],
      afterFix: (text) => {
        if (text.includes(value)) throw new Error(text);
      },
    },
    'example and test value of one parameter': {
      given: named('password', { example: 'hunter2hunter2', 'x-ms-test-value': 'hunter3hunter3' }),
      finds: [
        { check: credential, at: `${parameter}/example`, says: '"hunt…"', fix: 'suggest' },
        { check: credential, at: `${parameter}/x-ms-test-value` },
      ],
    },
    'an example of a property': {
      given: sound.set(`${property}/clientSecret`, { type: 'string', example: value }),
      finds: [{ check: credential, at: `${property}/clientSecret/example`, fix: 'suggest' }],
    },
    'an email address': {
      given: example('john@northwind-internal.com'),
      finds: [
        {
          check: personal,
          severity: 'info',
          at: `${property}/number/example`,
          covers: 'john@northwind-internal.com',
          says: '"…@northwind-internal.com"',
          fix: 'none',
        },
      ],
    },
    'data in a nested example, one of them twice': {
      given: example({ to: ['10.1.2.3', 'http://10.1.2.3/'], of: 'https://northwind.crm4.dynamics.com' }),
      finds: [
        {
          check: personal,
          severity: 'info',
          at: `${property}/number/example/to/0`,
          covers: '10.1.2.3',
          says: '(2 times)',
        },
        { check: personal, at: `${property}/number/example/of`, covers: 'northwind.crm4.dynamics.com' },
      ],
    },
    'data in the example of a response': {
      given: sound.set('/paths/~1parcels/get/responses/200/examples', {
        'application/json': { by: 'jane@northwind.io' },
      }),
      finds: [{ check: personal, covers: 'jane@northwind.io' }],
    },
    'an environment in the readme': {
      given: sound.file('readme.md', 'Open https://northwind.crm.dynamics.com or 192.168.0.7.\n'),
      finds: [
        { check: personal, severity: 'info', file: 'readme.md', covers: 'northwind.crm.dynamics.com' },
        { check: personal, severity: 'info', file: 'readme.md', covers: '192.168.0.7' },
      ],
    },
  },
});
