import { expect, it } from 'vitest';
import { analyze } from '../../../src/engine';
import rule from '../../../src/engine/rules/secrets/oauth-client';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const secret = 'secrets/client-secret';
const id = 'secrets/client-id';
const at = '/properties/connectionParameters/token/oAuthSettings';
const guid = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const value = 'x8Q~aVb7_pL2mN9kR4tS';

const oauth = (settings: unknown) => connector().setProperty(at, settings);

testRule(rule, {
  passes: {
    'no OAuth': connector(),
    placeholders: oauth({ clientId: '<<clientId>>', clientSecret: '[[DUMMY]]' }),
    'no values': oauth({ clientId: '', clientSecret: null }),
    'a blank secret': oauth({ clientSecret: '  ' }),
    'a secret that is no string': oauth({ clientSecret: 7 }),
    'an id of digits alone': oauth({ clientId: '123456789012345' }),
    'a short id': oauth({ clientId: 'parcel4desk' }),
    'an id of letters alone': oauth({ clientId: 'parcel_desk_app' }),
    'a secret outside the settings': connector().setProperty('/properties/clientSecret', value),
    'a template that names the secret': oauth({ tokenBodyTemplate: 'client_secret={clientSecret}' }),
  },
  reports: {
    'a client secret': {
      given: oauth({ clientId: '<<clientId>>', clientSecret: value }),
      finds: [
        {
          check: secret,
          severity: 'error',
          at: `${at}/clientSecret`,
          covers: `"${value}"`,
          says: '"x8Q~…"',
          fix: 'safe',
        },
      ],
      afterFix: '"clientSecret": null',
    },
    'a client secret in another case, deeper': {
      given: oauth({ customParameters: { ClientSecret: 'short7' } }),
      finds: [{ check: secret, at: `${at}/customParameters/ClientSecret`, says: '"…"', fix: 'safe' }],
    },
    'a client secret in a set': {
      given: connector().setProperty('/properties/connectionParameterSets', {
        values: [{ parameters: { token: { oAuthSettings: { clientSecret: value } } } }],
      }),
      finds: [
        {
          check: secret,
          at: '/properties/connectionParameterSets/values/0/parameters/token/oAuthSettings/clientSecret',
        },
      ],
    },
    'a client id that is a GUID': {
      given: oauth({ clientId: guid }),
      finds: [{ check: id, severity: 'info', at: `${at}/clientId`, covers: `"${guid}"`, fix: 'suggest' }],
      afterFix: '"clientId": "<<clientId>>"',
    },
    'a client id of letters and digits': {
      given: oauth({ clientId: '884213-k2v9q.apps.parceldesk.io' }),
      finds: [{ check: id, severity: 'info', at: `${at}/clientId`, fix: 'suggest' }],
    },
  },
});

it('never shows a secret', () => {
  const { report } = analyze(oauth({ clientId: guid, clientSecret: value }).snapshot(), { rules: [rule] });
  expect(report.findings).toHaveLength(2);
  expect(JSON.stringify(report)).not.toContain(value);
  expect(JSON.stringify(report)).not.toContain(guid);
});
