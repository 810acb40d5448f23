import rule from '../../../src/engine/rules/properties/schema';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const capabilities = 'properties/capabilities';
const key = '/properties/connectionParameters/api_key';
const settings = {
  type: 'oauthSetting',
  oAuthSettings: {
    identityProvider: 'oauth2',
    scopes: ['parcels'],
    redirectMode: 'GlobalPerConnector',
    customParameters: {
      tokenUrl: { value: 'https://login.parceldesk.io/token' },
      audience: { value: 'desk' },
    },
  },
};
const policy = {
  templateId: 'setheader',
  title: 'Set a header',
  parameters: {
    'x-ms-apimTemplateParameter.name': 'X-Desk',
    'x-ms-apimTemplateParameter.value': 'parcel',
    'x-ms-apimTemplate-operationName': ['GetParcel'],
  },
};

testRule(rule, {
  passes: {
    'sound properties': connector(),
    'OAuth, policies, scripts and parameter sets': connector()
      .setProperty('/properties/connectionParameters/token', settings)
      .setProperty('/properties/policyTemplateInstances', [policy, { templateId: 'own', parameters: {} }])
      .setProperty('/properties/scriptOperations', ['GetParcel'])
      .setProperty('/properties/connectionParameterSets', { values: [{ name: 'key', parameters: {} }] })
      .setProperty('/$schema', 'apiProperties.schema.json'),
    'client id and secret set to null': connector().setProperty('/properties/connectionParameters/token', {
      ...settings,
      oAuthSettings: { ...settings.oAuthSettings, clientId: null, clientSecret: null },
    }),
    'flags written as text': connector().setProperty(`${key}/uiDefinition/constraints/clearText`, 'false'),
    'faults that rules of their own report': connector()
      .setProperty('/properties/iconBrandColor', 7)
      .setProperty(`${key}/type`, 'secret')
      .setProperty('/properties/publisher', undefined)
      .setProperty('/properties/Publisher', 'Parcel Desk'),
    'no capabilities': connector().unsetProperty('/properties/capabilities'),
    'capabilities that are known': connector().setProperty('/properties/capabilities', [
      'actions',
      'gateway',
    ]),
    'triggers named beside actions': connector()
      .set('/paths/~1parcels/get/x-ms-trigger', 'batch')
      .setProperty('/properties/capabilities', ['actions', 'triggers']),
  },
  reports: {
    'a member beside "properties"': {
      given: connector().setProperty('/stackOwner', 'Parcel Desk'),
      finds: [
        {
          severity: 'warning',
          at: '/stackOwner',
          covers: '"stackOwner"',
          says: 'stands beside "properties"',
          fix: 'none',
        },
      ],
    },
    'an unknown member': {
      given: connector().setProperty('/properties/iconColor', '#123456'),
      finds: [{ severity: 'warning', at: '/properties/iconColor', says: 'no member of "properties"' }],
    },
    'a repeated member in other letters': {
      given: connector().setProperty('/properties/Publisher', 'Parcel Desk'),
      finds: [{ severity: 'warning', at: '/properties/Publisher' }],
    },
    'a list that is none': {
      given: connector().setProperty('/properties/scriptOperations', 'GetParcel'),
      finds: [
        {
          severity: 'error',
          at: '/properties/scriptOperations',
          covers: '"GetParcel"',
          says: 'it must be an array',
        },
      ],
    },
    'scopes in one string': {
      given: connector()
        .setProperty('/properties/connectionParameters/token', settings)
        .setProperty('/properties/connectionParameters/token/oAuthSettings/scopes', 'read write'),
      finds: [{ severity: 'error', at: '/properties/connectionParameters/token/oAuthSettings/scopes' }],
    },
    'a custom parameter without its object': {
      given: connector()
        .setProperty('/properties/connectionParameters/token', settings)
        .setProperty(
          '/properties/connectionParameters/token/oAuthSettings/customParameters/audience',
          'desk',
        ),
      finds: [{ severity: 'error', says: '"audience" is the string' }],
    },
    'a policy parameter of the wrong type': {
      given: connector().setProperty('/properties/policyTemplateInstances', [
        { ...policy, parameters: { ...policy.parameters, 'x-ms-apimTemplateParameter.name': 7 } },
      ]),
      finds: [{ severity: 'error', says: 'it must be a string' }],
    },
    'a file without "properties"': {
      given: connector().file('apiProperties.json', '{}'),
      finds: [{ severity: 'error', at: '', says: 'no "properties"' }],
    },
    'a capability nobody knows': {
      given: connector().setProperty('/properties/capabilities', ['action']),
      finds: [
        { check: capabilities, severity: 'info', at: '/properties/capabilities/0', covers: '"action"' },
      ],
    },
    'a capability listed twice': {
      given: connector().setProperty('/properties/capabilities', ['actions', 'actions']),
      finds: [{ check: capabilities, severity: 'info', at: '/properties/capabilities/1' }],
    },
    'triggers that the capabilities leave out': {
      given: connector().set('/paths/~1parcels/get/x-ms-trigger', 'batch'),
      finds: [{ check: capabilities, severity: 'info', at: '/properties/capabilities', says: 'triggers' }],
    },
  },
});
