import rule from '../../../src/engine/rules/auth/oauth-redirect';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/properties/connectionParameters/token/oAuthSettings';
const common = 'https://global.consent.azure-apim.net/redirect';
const settings = (oAuthSettings: unknown) =>
  connector().setProperty('/properties/connectionParameters/token', { type: 'oauthSetting', oAuthSettings });

testRule(rule, {
  passes: {
    'the common URL': settings({ redirectUrl: common, redirectMode: 'GlobalPerConnector' }),
    'the URL of one connector': settings({ redirectUrl: `${common}/parcel-desk_1` }),
    'the test URL': settings({
      redirectUrl: 'https://global-test.consent.azure-apim.net/redirect',
      redirectMode: 'Direct',
    }),
    'a key': connector(),
    'settings that are no object': settings([common]),
  },
  reports: {
    'another URL': {
      given: settings({ redirectUrl: 'https://localhost/cb' }),
      finds: [
        { severity: 'error', at: `${at}/redirectUrl`, covers: '"https://localhost/cb"', fix: 'suggest' },
      ],
      afterFix: `"redirectUrl": "${common}"`,
    },
    'a slash at the end': { given: settings({ redirectUrl: `${common}/` }), finds: [{ severity: 'error' }] },
    'a host with more in front': {
      given: settings({ redirectUrl: 'https://xglobal.consent.azure-apim.net/redirect' }),
      finds: [{ severity: 'error', at: `${at}/redirectUrl` }],
    },
    'a URL that is no string': {
      given: settings({ redirectUrl: null }),
      finds: [{ severity: 'error', at: `${at}/redirectUrl`, covers: 'null', fix: 'suggest' }],
    },
    'no URL': {
      given: settings({ redirectMode: 'GlobalPerConnector', scopes: [] }),
      finds: [{ severity: 'info', at, covers: '"oAuthSettings"', says: '"redirectUrl"', fix: 'suggest' }],
      afterFix: `"redirectMode": "GlobalPerConnector",\n          "redirectUrl": "${common}",`,
    },
    'empty settings': { given: settings({}), finds: [{ severity: 'info', at, fix: 'suggest' }] },
    'the global mode': {
      given: settings({ redirectUrl: common, redirectMode: 'Global' }),
      finds: [{ severity: 'info', at: `${at}/redirectMode`, covers: '"Global"', fix: 'none' }],
    },
    'an unknown mode': {
      given: settings({ redirectUrl: common, redirectMode: 'global' }),
      finds: [{ severity: 'warning', at: `${at}/redirectMode`, covers: '"global"', fix: 'none' }],
    },
  },
});
