import rule from '../../../src/engine/rules/host/format';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const required = 'host/required';
const at = '/host';
const host = (value: unknown) => connector().set(at, value);
const policy = (operations?: readonly string[]) =>
  connector().setProperty('/properties/policyTemplateInstances', [
    {
      templateId: 'dynamicHostUrl',
      title: 'Set the host',
      parameters: {
        'x-ms-apimTemplateParameter.urlTemplate': "https://@connectionParameters('site')",
        ...(operations === undefined ? {} : { 'x-ms-apimTemplate-operationName': operations }),
      },
    },
  ]);

testRule(rule, {
  passes: {
    'a host': host('api.contoso.com'),
    'a host with a port': host('api-2.parceldesk.io:8443'),
    'a host in capitals': host('API.ParcelDesk.IO'),
  },
  reports: {
    'no host': {
      given: connector().unset(at),
      finds: [{ check: required, severity: 'error', at: '', covers: '{', says: '"host"', fix: 'none' }],
    },
    'no host, with a policy for all operations': {
      given: policy().unset(at),
      finds: [{ check: required, severity: 'warning', at: '' }],
    },
    'no host, with an empty list of operations': {
      given: policy([]).unset(at),
      finds: [{ check: required, severity: 'warning' }],
    },
    'no host, with a policy for one operation': {
      given: policy(['GetParcel']).unset(at),
      finds: [{ check: required, severity: 'error' }],
    },
    'a blank host': { given: host(' '), finds: [{ check: required, severity: 'error', at, covers: '" "' }] },
    'a host that is no string': {
      given: host(7),
      finds: [{ check: required, severity: 'error', at, covers: '7' }],
    },
    'a URL whose path is the base path': {
      given: host('https://api.parceldesk.io/v1'),
      finds: [{ severity: 'error', at, covers: '"https://api.parceldesk.io/v1"', fix: 'safe' }],
      afterFix: '"host": "api.parceldesk.io",\n  "basePath": "/v1",',
    },
    'a URL without a base path': {
      given: host('https://api.parceldesk.io/v2/').unset('/basePath'),
      finds: [{ severity: 'error', at, fix: 'safe' }],
      afterFix: '"host": "api.parceldesk.io",\n  "basePath": "/v2",',
    },
    'a URL with an empty base path': {
      given: host('api.parceldesk.io/v2').set('/basePath', '/'),
      finds: [{ severity: 'error', at, fix: 'safe' }],
      afterFix: '"host": "api.parceldesk.io",\n  "basePath": "/v2",',
    },
    'a URL with another path than the base path': {
      given: host('https://api.parceldesk.io/v2'),
      finds: [{ severity: 'error', at, fix: 'none' }],
    },
    'a slash at the end': {
      given: host('api.parceldesk.io/'),
      finds: [{ severity: 'error', at, fix: 'safe' }],
      afterFix: '"host": "api.parceldesk.io",\n  "basePath": "/v1",',
    },
    'a dot at the end': {
      given: host('api.parceldesk.io.'),
      finds: [{ severity: 'error', at, fix: 'safe' }],
    },
    'a template': {
      given: host('{region-id}.parceldesk.io'),
      finds: [{ severity: 'error', at, fix: 'none' }],
    },
    'a query': { given: host('api.parceldesk.io?x=1'), finds: [{ severity: 'error', at, fix: 'none' }] },
    'an underscore': { given: host('api_2.parceldesk.io'), finds: [{ severity: 'error', at, fix: 'none' }] },
    'a host without a dot': { given: host('parceldesk'), finds: [{ severity: 'error', at, says: 'no dot' }] },
    'the own machine': { given: host('localhost:4433'), finds: [{ severity: 'error', at, says: 'no dot' }] },
    'an IP address': {
      given: host('20.40.60.80:80'),
      finds: [{ severity: 'warning', at, says: 'IP address' }],
    },
    'an IP address as URL': {
      given: host('https://20.40.60.80/'),
      finds: [{ severity: 'error', at, fix: 'none' }],
    },
  },
});
