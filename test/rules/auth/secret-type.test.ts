import rule from '../../../src/engine/rules/auth/secret-type';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const parameters = '/properties/connectionParameters';
const parameter = (name: string, value: unknown) => connector().setProperty(parameters, { [name]: value });

testRule(rule, {
  passes: {
    'a secret of the right type': connector(),
    'a user name': parameter('username', { type: 'string' }),
    'the address of a token': parameter('tokenUrl', { type: 'string' }),
    'a part of an OAuth parameter': parameter('token:tenantId', { type: 'string' }),
    'the id of a key': parameter('keyId', { type: 'string', uiDefinition: { displayName: 'API key ID' } }),
    'a secret of another type': parameter('token', { type: 'oauthSetting' }),
    'text shown of a harmless parameter': parameter('account', {
      type: 'securestring',
      uiDefinition: { constraints: { clearText: true } },
    }),
    'a parameter that is no object': parameter('password', 'string'),
  },
  reports: {
    'a key as string': {
      given: parameter('api_key', { type: 'string' }),
      finds: [
        {
          severity: 'warning',
          file: 'apiProperties.json',
          at: `${parameters}/api_key/type`,
          covers: '"string"',
          says: '"api_key"',
          fix: 'suggest',
        },
      ],
      afterFix: '"type": "securestring"',
    },
    'a display name that says so': {
      given: parameter('p1', { type: 'string', uiDefinition: { displayName: 'Your Password' } }),
      finds: [{ severity: 'warning', at: `${parameters}/p1/type`, fix: 'suggest' }],
    },
    'a secret in a parameter set': {
      given: connector().setProperty('/properties/connectionParameterSets', {
        values: [{ parameters: { clientSecret: { type: 'string' } } }],
      }),
      finds: [{ at: '/properties/connectionParameterSets/values/0/parameters/clientSecret/type' }],
    },
    'a secret that is shown': {
      given: connector().setProperty(`${parameters}/api_key/uiDefinition/constraints/clearText`, true),
      finds: [
        {
          severity: 'warning',
          at: `${parameters}/api_key/uiDefinition/constraints/clearText`,
          covers: 'true',
          fix: 'suggest',
        },
      ],
      afterFix: '"clearText": false',
    },
    'a secret that is shown by a string': {
      given: connector().setProperty(`${parameters}/api_key/uiDefinition/constraints/clearText`, 'true'),
      finds: [{ severity: 'warning', covers: '"true"', fix: 'suggest' }],
      afterFix: '"clearText": "false"',
    },
  },
});
