import rule from '../../../src/engine/rules/package/single-connector';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const collection = connector().withoutFile('apiDefinition.swagger.json');

testRule(rule, {
  passes: {
    'one connector': connector(),
    'one connector given as one submission': connector().with({ oneSubmission: true }),
    'a collection of connectors': collection.with({ nestedConnectors: ['a', 'b'] }),
    'a folder without any connector': collection.with({ oneSubmission: true }),
    'further connectors outside a submission': {
      given: connector().with({ nestedConnectors: ['old'] }),
      profile: 'repository',
    },
  },
  reports: {
    'a connector with another below it': {
      given: connector().with({ nestedConnectors: ['old/v1'] }),
      finds: [{ severity: 'error', file: '.', at: '', says: 'further connectors: old/v1', fix: 'none' }],
    },
    'an update with another connector below it': {
      given: connector().with({ nestedConnectors: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }),
      profile: 'update',
      finds: [{ severity: 'error', says: 'a, b, c, d, e and 2 more' }],
    },
    'one submission with two connectors': {
      given: collection.with({ nestedConnectors: ['a', 'b'], oneSubmission: true }),
      finds: [{ severity: 'error', file: '.', says: '2 connectors: a, b' }],
    },
    'one submission whose connector is one level down': {
      given: collection.with({ nestedConnectors: ['a'], oneSubmission: true }),
      finds: [{ severity: 'info', file: '.', says: 'in a' }],
    },
  },
});
