import rule from '../../../src/engine/rules/auth/security';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const matches = 'auth/security-matches';
const check = 'auth/security-definition';
const definitions = '/securityDefinitions';
const parameters = '/properties/connectionParameters';
const oauth = {
  type: 'oauth2',
  flow: 'accessCode',
  authorizationUrl: 'https://login.parceldesk.io/a',
  tokenUrl: 'https://login.parceldesk.io/t',
  scopes: { read: 'Read' },
};
const scheme = (value: unknown) => connector().set(`${definitions}/api_key`, value);
const oauthParameter = { token: { type: 'oauthSetting', oAuthSettings: {} } };
const oauthConnector = connector()
  .set(definitions, { login: oauth })
  .set('/security', [{ login: ['read'] }])
  .setProperty(parameters, oauthParameter);

testRule(rule, {
  passes: {
    'a key and its parameter': connector(),
    'OAuth on both sides': oauthConnector,
    'basic and its parameters': scheme({ type: 'basic' }),
    'a key in the query': scheme({ type: 'apiKey', in: 'query', name: 'key' }),
    'the secret in a parameter set': connector()
      .unsetProperty(parameters)
      .setProperty('/properties/connectionParameterSets', {
        values: [{ name: 'key', parameters: { api_key: { type: 'securestring' } } }],
      }),
    'nothing on either side': connector().unset(definitions).unset('/security').unsetProperty(parameters),
    'an empty requirement': connector().set('/security', [{}]),
    'implicit flow without token URL': oauthConnector
      .set(`${definitions}/login/flow`, 'implicit')
      .unset(`${definitions}/login/tokenUrl`),
    'no apiProperties.json': connector().withoutFile('apiProperties.json'),
  },
  reports: {
    'no connection parameters': {
      given: connector().unsetProperty(parameters),
      finds: [
        {
          check: matches,
          severity: 'warning',
          file: 'apiProperties.json',
          at: '/properties',
          covers: '"properties"',
          says: '"api_key"',
          fix: 'none',
        },
      ],
    },
    'empty connection parameters': {
      given: connector().setProperty(parameters, {}),
      finds: [{ check: matches, severity: 'warning', at: parameters, covers: '{}' }],
    },
    'OAuth in the definition and a key in the parameters': {
      given: oauthConnector.setProperty(parameters, { api_key: { type: 'securestring' } }),
      finds: [
        {
          check: matches,
          severity: 'warning',
          file: 'apiDefinition.swagger.json',
          at: `${definitions}/login`,
          covers: '"login"',
        },
      ],
    },
    'OAuth in the parameters and basic in the definition': {
      given: scheme({ type: 'basic' }).setProperty(parameters, oauthParameter),
      finds: [{ check: matches, severity: 'warning', at: `${parameters}/token`, covers: '"token"' }],
    },
    'OAuth in the parameters and nothing in the definition': {
      given: connector().unset(definitions).unset('/security').setProperty(parameters, oauthParameter),
      finds: [{ check: matches, severity: 'warning', at: `${parameters}/token` }],
    },
    'a key without a secret': {
      given: connector().setProperty(`${parameters}/api_key/type`, 'string'),
      finds: [
        {
          check: matches,
          severity: 'warning',
          at: `${definitions}/api_key`,
          covers: '"api_key"',
          says: 'key',
        },
      ],
    },
    'parameters without definitions': {
      given: connector().unset(definitions).unset('/security'),
      finds: [{ check: matches, severity: 'info', at: '', covers: '{', says: '"securityDefinitions"' }],
    },
    'parameters and empty definitions': {
      given: connector().set(definitions, {}).unset('/security'),
      finds: [{ check: matches, severity: 'info', at: definitions, covers: '{}' }],
    },
    'an unknown type': {
      given: scheme({ type: 'bearer' }),
      finds: [
        { check, severity: 'error', at: `${definitions}/api_key/type`, covers: '"bearer"', says: '"bearer"' },
      ],
    },
    'no type': {
      given: scheme({ in: 'header' }),
      finds: [
        { check, severity: 'error', at: `${definitions}/api_key`, covers: '"api_key"', says: '"type"' },
      ],
    },
    'a key without name and place': {
      given: scheme({ type: 'apiKey' }),
      finds: [
        { check, severity: 'error', at: `${definitions}/api_key`, says: '"in"' },
        { check, severity: 'error', at: `${definitions}/api_key`, says: '"name"' },
      ],
    },
    'a key in a cookie': {
      given: scheme({ type: 'apiKey', in: 'cookie', name: 'key' }),
      finds: [{ check, severity: 'error', at: `${definitions}/api_key/in`, covers: '"cookie"' }],
    },
    'OAuth without token URL': {
      given: oauthConnector.set(`${definitions}/login/tokenUrl`, ' '),
      finds: [
        { check, severity: 'error', at: `${definitions}/login/tokenUrl`, covers: '" "', says: '"tokenUrl"' },
      ],
    },
    'OAuth without flow': {
      given: oauthConnector.unset(`${definitions}/login/flow`),
      finds: [{ check, severity: 'error', at: `${definitions}/login`, says: '"flow"' }],
    },
    'an unknown flow': {
      given: oauthConnector.set(`${definitions}/login/flow`, 'authorizationCode'),
      finds: [{ check, severity: 'error', at: `${definitions}/login/flow`, covers: '"authorizationCode"' }],
    },
    'a requirement that nobody defines': {
      given: connector().set('/security', [{ key: [] }]),
      finds: [{ check, severity: 'error', at: '/security/0/key', covers: '"key"', says: '"key"' }],
    },
    'a requirement of an operation that nobody defines': {
      given: connector().operation('ListParcels', { security: [{ api_key: [], other: [] }] }),
      finds: [{ check, severity: 'error', at: '/paths/~1items~1ListParcels/get/security/0/other' }],
    },
    'scopes of a key': {
      given: connector().set('/security', [{ api_key: ['read'] }]),
      finds: [
        { check, severity: 'error', at: '/security/0/api_key', covers: '"api_key"', says: 'not OAuth' },
      ],
    },
    'a scope that is not declared': {
      given: oauthConnector.set('/security', [{ login: ['read', 'write', '__proto__'] }]),
      finds: [
        { check, severity: 'error', at: '/security/0/login/1', covers: '"write"', says: '"write"' },
        { check, severity: 'error', at: '/security/0/login/2', covers: '"__proto__"' },
      ],
    },
  },
});
