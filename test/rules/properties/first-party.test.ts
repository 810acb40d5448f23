import rule from '../../../src/engine/rules/properties/first-party';
import { independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const publisher = 'independent';
const at = '/properties/stackOwner';
const host = (value: unknown) => ({ given: independentConnector().set('/host', value), publisher }) as const;

testRule(rule, {
  passes: {
    'a service of somebody else': { given: independentConnector(), publisher },
    'a verified connector': independentConnector().setProperty(at, 'Microsoft'),
    'an owner with Microsoft further on': {
      given: independentConnector().setProperty(at, 'Not Microsoft'),
      publisher,
    },
    'a host that only ends like one': host('api.notmicrosoft.com'),
    'a host that is no string': host(['graph.microsoft.com']),
    'no definition': { given: independentConnector().withoutFile('apiDefinition.swagger.json'), publisher },
  },
  reports: {
    'Microsoft as owner': {
      given: independentConnector().setProperty(at, 'Microsoft Corporation'),
      publisher,
      finds: [
        {
          severity: 'warning',
          file: 'apiProperties.json',
          at,
          covers: '"Microsoft Corporation"',
          fix: 'none',
        },
      ],
    },
    'owner and host': {
      given: independentConnector().setProperty(at, 'microsoft').set('/host', 'graph.microsoft.com'),
      publisher,
      finds: [{ severity: 'warning', at }],
    },
    'a host of Microsoft': {
      ...host('Graph.Microsoft.com'),
      finds: [
        {
          severity: 'warning',
          file: 'apiDefinition.swagger.json',
          at: '/host',
          says: '"graph.microsoft.com"',
        },
      ],
    },
    'a host of Azure with a port': {
      ...host('management.azure.com:443'),
      finds: [{ severity: 'warning', at: '/host', covers: '"management.azure.com:443"' }],
    },
    'a host at the gateway': { ...host('parcels.azure-api.net'), finds: [{ severity: 'info', at: '/host' }] },
  },
});
