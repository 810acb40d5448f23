import rule from '../../../src/engine/rules/host/production';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const check = 'host/non-production';
const placeholder = 'host/placeholder';
const suspicious = 'host/suspicious';
const other = 'host/other-urls';
const at = '/host';
const file = 'apiProperties.json';
const host = (value: unknown) => connector().set(at, value);
const policy = (name: string, value: unknown, operations?: readonly string[]) =>
  connector().setProperty('/properties/policyTemplateInstances', [
    {
      templateId: 'dynamichosturl',
      parameters: {
        [`x-ms-apimTemplateParameter.${name}`]: value,
        ...(operations === undefined ? {} : { 'x-ms-apimTemplate-operationName': operations }),
      },
    },
  ]);
const policyAt = (name: string) =>
  `/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.${name}`;
const settings = '/properties/connectionParameters/token';
const oauth = (customParameters: unknown) =>
  connector().setProperty(settings, { type: 'oauthSetting', oAuthSettings: { customParameters } });

testRule(rule, {
  passes: {
    'a production host': host('api.northwind.io'),
    'a name that holds a word': host('devices.latest.northwind.io'),
    'a word as registered name': host('api.test.io'),
    'a host that only ends like an example': host('api.mytest.com'),
    'a public address': host('20.40.60.80'),
    'the traffic manager of Azure': host('northwind.trafficmanager.net'),
    'no host': connector().unset(at),
    'a host that is no string': host({ dev: 1 }),
    'a path in a policy': policy('newPath', '/dev/items'),
    'a development host as default of a template': policy(
      'urlTemplate',
      "@connectionParameters('site','https://dev.northwind.io')",
    ),
    'production endpoints': oauth({ tokenUrl: { value: 'https://login.northwind.io/dev/token' } }),
    'a sandbox endpoint, which only a host is asked about': oauth({
      tokenUrl: { value: 'https://sandbox.northwind.io' },
    }),
    'no apiProperties.json': connector().withoutFile(file),
  },
  reports: {
    'a development host': {
      given: host('dev-api.northwind.io'),
      finds: [{ check, severity: 'error', at, covers: 'dev', says: '"dev"', fix: 'none' }],
    },
    'a numbered test host in capitals': {
      given: host('API.QA_UAT02.Northwind.io:8443'),
      finds: [{ check, severity: 'error', at, covers: 'QA' }],
    },
    'a staging host as URL': {
      given: host('https://stage2.api.northwind.io/v1'),
      finds: [{ check, severity: 'error', at, covers: 'stage2', says: '"stage2"' }],
    },
    'the own machine': {
      given: host('localhost:4433'),
      finds: [{ check: placeholder, severity: 'error', at, covers: 'localhost', fix: 'none' }],
    },
    'an example host': {
      given: host('api.contoso.com'),
      finds: [{ check: placeholder, severity: 'error', at, covers: 'api.contoso.com' }],
    },
    'a private address': {
      given: host('172.20.1.1'),
      finds: [{ check: placeholder, severity: 'error', at, covers: '172.20.1.1' }],
    },
    'a placeholder that a policy replaces': {
      given: policy('urlTemplate', "https://@connectionParameters('site')").set(at, 'example.com'),
      finds: [{ check: placeholder, severity: 'info', at }],
    },
    'a placeholder that a policy replaces in every operation by name': {
      given: policy('urlTemplate', "https://@connectionParameters('site')", ['GetParcel']).set(
        at,
        'example.com',
      ),
      finds: [{ check: placeholder, severity: 'info', at }],
    },
    'a placeholder that a policy replaces in some operations': {
      given: policy('urlTemplate', "https://@connectionParameters('site')", ['GetParcel'])
        .set(at, 'example.com')
        .operation('ListParcels'),
      finds: [{ check: placeholder, severity: 'error', at }],
    },
    'a demonstration host': {
      given: host('api.demo.northwind.io'),
      finds: [{ check: suspicious, severity: 'warning', at, covers: 'demo', says: '"demo"' }],
    },
    'an integration host': {
      given: host('int1.northwind.io'),
      finds: [{ check: suspicious, severity: 'warning', at, covers: 'int1' }],
    },
    'a tunnel': {
      given: host('a1b2c3.ngrok.io'),
      finds: [{ check: suspicious, severity: 'info', at, covers: 'ngrok.io', says: '"ngrok.io"' }],
    },
    'a platform host with a word': {
      given: host('northwind-beta.azurewebsites.net'),
      finds: [
        { check: suspicious, severity: 'warning', covers: 'beta' },
        { check: suspicious, severity: 'info', covers: 'azurewebsites.net' },
      ],
    },
    'an OAuth endpoint': {
      given: oauth({ tokenUrl: { value: 'https://login-uat.northwind.io/token' } }),
      finds: [
        {
          check: other,
          severity: 'warning',
          file,
          at: `${settings}/oAuthSettings/customParameters/tokenUrl/value`,
          covers: 'uat',
          says: '"login-uat.northwind.io"',
          fix: 'none',
        },
      ],
    },
    'an OAuth endpoint in a parameter set': {
      given: connector().setProperty('/properties/connectionParameterSets', {
        values: [
          {
            parameters: {
              token: {
                oAuthSettings: { customParameters: { TokenUrl: { value: 'https://login.contoso.com' } } },
              },
            },
          },
        ],
      }),
      finds: [{ check: other, severity: 'warning', covers: 'login.contoso.com', says: 'placeholder' }],
    },
    'a host of a policy with a template part': {
      given: policy('urlTemplate', "https://@connectionParameters('region').staging.northwind.io/v1"),
      finds: [{ check: other, severity: 'warning', file, at: policyAt('urlTemplate'), covers: 'staging' }],
    },
    'a value URL of a policy': {
      given: policy('parameterValueUrl', 'https://localhost:8080/me'),
      finds: [{ check: other, severity: 'warning', at: policyAt('parameterValueUrl'), covers: 'localhost' }],
    },
    'an absolute new path of a policy': {
      given: policy('newPath', 'https://test.api.northwind.io/x'),
      finds: [{ check: other, severity: 'warning', at: policyAt('newPath'), covers: 'test' }],
    },
  },
});
