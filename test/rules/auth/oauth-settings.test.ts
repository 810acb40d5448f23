import rule from '../../../src/engine/rules/auth/oauth-settings';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/properties/connectionParameters/token/oAuthSettings';
const urls = {
  authorizationUrl: { value: 'https://login.parceldesk.io/a' },
  tokenUrl: { value: 'https://login.parceldesk.io/t' },
  refreshUrl: { value: 'https://login.parceldesk.io/t' },
};
const settings = (oAuthSettings: unknown, from = connector()) =>
  from.setProperty('/properties/connectionParameters/token', { type: 'oauthSetting', oAuthSettings });
const oauth2 = (customParameters: unknown) => settings({ identityProvider: 'oauth2', customParameters });
const generic = { identityProvider: 'oauth2generic' };

testRule(rule, {
  passes: {
    'all URLs': oauth2(urls),
    // Published connectors without refresh tokens have it.
    'the value null': oauth2({ ...urls, refreshUrl: { value: null } }),
    'custom parameters in another case': oauth2({
      AuthorizationUrl: urls.authorizationUrl,
      TokenUrl: urls.tokenUrl,
      RefreshUrl: urls.refreshUrl,
    }),
    'templates of the generic provider': settings({
      ...generic,
      customParameters: {
        authorizationUrlTemplate: { value: 'https://{host}/a' },
        tokenUrlTemplate: { value: '{url}/t' },
        refreshUrlTemplate: { value: "@connectionParameters('url')" },
        tokenBodyTemplate: { value: 'code={code}' },
      },
    }),
    'a resource that is no https address': settings({
      identityProvider: 'aad',
      customParameters: { resourceUri: { value: 'api://parceldesk' } },
    }),
    'the provider with proof keys': settings({ identityProvider: 'oauth2pkce' }),
    'a key': connector(),
    'settings that are no object': settings('oauth2'),
  },
  reports: {
    'no token URL': {
      given: oauth2({ authorizationUrl: urls.authorizationUrl, refreshUrl: urls.refreshUrl }),
      finds: [
        {
          severity: 'error',
          file: 'apiProperties.json',
          at: `${at}/customParameters`,
          covers: '"customParameters"',
          says: '"tokenUrl"',
          fix: 'none',
        },
      ],
    },
    'no custom parameters': {
      given: settings({ identityProvider: 'aad' }),
      finds: [{ severity: 'error', at, covers: '"oAuthSettings"', says: '"resourceUri"' }],
    },
    'templates of the wrong name': {
      given: settings({ ...generic, customParameters: urls }),
      finds: [
        { severity: 'error', says: '"authorizationUrlTemplate"' },
        { severity: 'error', says: '"refreshUrlTemplate"' },
        { severity: 'error', says: '"tokenUrlTemplate"' },
      ],
    },
    'a parameter without value': {
      given: oauth2({ ...urls, refreshUrl: {} }),
      finds: [
        {
          severity: 'error',
          at: `${at}/customParameters/refreshUrl`,
          covers: '"refreshUrl"',
          says: 'no value',
        },
      ],
    },
    'custom parameters that are no object': {
      given: settings({ identityProvider: 'aad', customParameters: [] }),
      finds: [{ severity: 'error', at: `${at}/customParameters`, covers: '"customParameters"' }],
    },
    'a blank value': {
      given: oauth2({ ...urls, refreshUrl: { value: '' } }),
      finds: [{ severity: 'error', at: `${at}/customParameters/refreshUrl/value`, covers: '""' }],
    },
    'a plain http endpoint': {
      given: oauth2({ ...urls, tokenUrl: { value: 'http://login.parceldesk.io/t' } }),
      finds: [
        {
          severity: 'error',
          at: `${at}/customParameters/tokenUrl/value`,
          covers: '"http://login.parceldesk.io/t"',
          says: 'https://',
        },
      ],
    },
    'a login address without scheme': {
      given: settings({
        identityProvider: 'aad',
        customParameters: { loginUri: { value: 'login.windows.net' }, resourceUri: { value: 'x' } },
      }),
      finds: [{ severity: 'error', at: `${at}/customParameters/loginUri/value` }],
    },
    'no provider': {
      given: settings({ customParameters: urls }),
      finds: [{ severity: 'error', at, covers: '"oAuthSettings"', says: '"identityProvider"' }],
    },
    'a provider that is no string': {
      given: settings({ identityProvider: 7 }),
      finds: [{ severity: 'error', at: `${at}/identityProvider`, covers: '7' }],
    },
    'another provider': {
      given: settings({ identityProvider: 'DocuSign' }),
      finds: [{ severity: 'info', at: `${at}/identityProvider`, covers: '"DocuSign"', says: '"DocuSign"' }],
    },
    'OAuth of an independent publisher': {
      given: settings({ identityProvider: 'oauth2', customParameters: urls }, independentConnector()),
      publisher: 'independent',
      finds: [
        { check: 'auth/oauth-independent', severity: 'info', at, covers: '"oAuthSettings"', fix: 'none' },
      ],
    },
    'OAuth of an independent publisher in a parameter set': {
      given: independentConnector().setProperty('/properties/connectionParameterSets', {
        values: [{ parameters: { token: { oAuthSettings: { identityProvider: 'facebook' } } } }],
      }),
      publisher: 'independent',
      finds: [
        {
          check: 'auth/oauth-independent',
          severity: 'info',
          at: '/properties/connectionParameterSets/values/0/parameters/token/oAuthSettings',
        },
      ],
    },
  },
});
