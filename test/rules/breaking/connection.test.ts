import rule from '../../../src/engine/rules/breaking/connection';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const auth = 'breaking/auth-changed';
const parameter = 'breaking/connection-parameter';
const file = 'apiProperties.json';
const key = '/properties/connectionParameters/api_key';
const sets = '/properties/connectionParameterSets';

const previous = connector();
const oauth = {
  type: 'oauth2',
  flow: 'accessCode',
  authorizationUrl: 'https://a.io',
  tokenUrl: 'https://a.io',
};
const token = (identityProvider: string) => ({ type: 'oauthSetting', oAuthSettings: { identityProvider } });
const signsIn = previous.setProperty('/properties/connectionParameters/token', token('aad'));
const withSets = (...names: readonly string[]) =>
  previous.setProperty(sets, {
    values: names.map((name) => ({ name, parameters: { [name]: { type: 'string' } } })),
  });
const site = (required: unknown, more = {}) => ({
  type: 'string',
  uiDefinition: { constraints: { required, ...more } },
});

testRule(rule, {
  passes: {
    'the same connector': { given: signsIn, previous: signsIn },
    'other letters of the type': { given: previous.setProperty(`${key}/type`, 'secureString'), previous },
    'a parameter that can be left out': {
      given: previous.setProperty('/properties/connectionParameters/site', site('false')),
      previous,
    },
    'a parameter that nobody is asked for': {
      given: previous.setProperty('/properties/connectionParameters/site', site('true', { hidden: 'true' })),
      previous,
    },
    'a parameter that moved into a set': {
      given: previous.unsetProperty('/properties/connectionParameters').setProperty(sets, {
        values: [{ name: 'key', parameters: { api_key: { type: 'securestring' } } }],
      }),
      previous,
    },
    'one more set with a parameter of its own': {
      given: withSets('a', 'b'),
      previous: withSets('a'),
    },
    'no properties file': { given: previous.withoutFile(file), previous },
    'no definition': { given: previous.withoutFile('apiDefinition.swagger.json'), previous },
  },
  reports: {
    'another type of security': {
      given: previous.set('/securityDefinitions/api_key', oauth),
      previous,
      finds: [
        {
          check: auth,
          severity: 'error',
          at: '/securityDefinitions',
          covers: '"securityDefinitions"',
          says: 'signed in with apiKey and now with oauth2',
          fix: 'none',
        },
      ],
    },
    'security that is gone': {
      given: previous.unset('/securityDefinitions'),
      previous,
      finds: [{ check: auth, severity: 'error', at: '', covers: '{', says: 'now with nothing' }],
    },
    'security where there was none': {
      given: previous,
      previous: previous.unset('/securityDefinitions'),
      finds: [{ check: auth, severity: 'error', at: '/securityDefinitions', says: 'with nothing and now' }],
    },
    'one more type of security': {
      given: previous.set('/securityDefinitions/oauth', oauth),
      previous,
      finds: [
        { check: auth, severity: 'info', at: '/securityDefinitions', says: 'also sign in with oauth2' },
      ],
    },
    'another identity provider': {
      given: previous.setProperty('/properties/connectionParameters/token', token('oauth2')),
      previous: signsIn,
      finds: [
        {
          check: auth,
          severity: 'error',
          file,
          at: '/properties/connectionParameters/token/oAuthSettings/identityProvider',
          covers: '"oauth2"',
        },
      ],
    },
    'one more identity provider in a set': {
      given: previous.setProperty(sets, { values: [{ name: 'a', parameters: { token: token('aad') } }] }),
      previous,
      finds: [{ check: auth, severity: 'info', file, covers: '"aad"' }],
    },
    'a set that is gone': {
      given: withSets('a'),
      previous: withSets('a', 'b'),
      finds: [
        {
          check: auth,
          severity: 'error',
          file,
          at: sets,
          covers: '"connectionParameterSets"',
          says: `"b" is gone (before: ${sets}/values/1)`,
        },
      ],
    },
    'a parameter that is gone': {
      given: previous,
      previous: previous.setProperty('/properties/connectionParameters/site', site('false')),
      finds: [
        {
          check: parameter,
          severity: 'error',
          file,
          at: '/properties/connectionParameters',
          covers: '"connectionParameters"',
          says: '"site" is gone (before: /properties/connectionParameters/site)',
        },
      ],
    },
    'all parameters': {
      given: previous.unsetProperty('/properties/connectionParameters'),
      previous,
      finds: [{ check: parameter, severity: 'error', file, at: '/properties', covers: '"properties"' }],
    },
    'another type of a parameter': {
      given: previous.setProperty(`${key}/type`, 'string'),
      previous,
      finds: [
        {
          check: parameter,
          severity: 'error',
          file,
          at: `${key}/type`,
          covers: '"string"',
          says: 'from securestring to string',
        },
      ],
    },
    'a new required parameter': {
      given: previous.setProperty('/properties/connectionParameters/site', site('true')),
      previous,
      finds: [
        {
          check: parameter,
          severity: 'error',
          file,
          at: '/properties/connectionParameters/site/uiDefinition/constraints/required',
          covers: '"true"',
          says: '"site" must now be given',
        },
      ],
    },
    'a parameter that is required now': {
      given: previous.setProperty('/properties/connectionParameters/site', site(true)),
      previous: previous.setProperty('/properties/connectionParameters/site', site('false')),
      finds: [{ check: parameter, severity: 'error', file, covers: 'true' }],
    },
  },
});
