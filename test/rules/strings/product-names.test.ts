import rule from '../../../src/engine/rules/strings/product-names';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const operation = 'operation/product-names';
const parameter = 'parameter/product-names';
const sends = (members: Readonly<Record<string, unknown>>) => connector().operation('Send', members);
const input = (members: Readonly<Record<string, unknown>>) =>
  connector().set('/paths/~1parcels/get/parameters/0', {
    name: 'url',
    in: 'query',
    type: 'string',
    ...members,
  });

testRule(rule, {
  passes: {
    'texts without product names': sends({ description: 'Sends data to the workspace.' }),
    'names inside other words': sends({ summary: 'Send CardsForPowerApps', description: 'Logical apps.' }),
    'an internal operation': sends({ summary: 'Send to Power BI', 'x-ms-visibility': 'internal' }),
    'an internal parameter': input({ description: 'Power Automate.', 'x-ms-visibility': 'internal' }),
    'an inline parameter of an internal operation': sends({
      'x-ms-visibility': 'internal',
      parameters: [{ name: 'a', in: 'query', type: 'string', description: 'Power Apps.' }],
    }),
    'a response': connector().set('/paths/~1parcels/get/responses/200/description', 'Power Apps.'),
    'texts of other types': sends({ summary: 7, description: ['Power Apps'] }),
  },
  reports: {
    'a name in a description': {
      given: sends({ description: 'Sends data to Power BI, then PowerBI.' }),
      finds: [
        {
          check: operation,
          severity: 'error',
          at: '/paths/~1items~1Send/get/description',
          covers: 'Power BI',
          says: 'The description of "Send" contains the Power Platform product name "Power BI" (2 times).',
          fix: 'none',
        },
      ],
    },
    'a neighbor in a summary, as advice': {
      given: sends({ summary: 'Send to Dataverse' }),
      finds: [{ check: operation, severity: 'info', covers: 'Dataverse' }],
    },
    'names in both texts of a parameter': {
      given: input({ 'x-ms-summary': 'Power Automate flow', description: 'The URL of a logic app.' }),
      finds: [
        {
          check: parameter,
          severity: 'error',
          covers: 'Power Automate',
          says: 'x-ms-summary of parameter "url" of "GetParcel"',
        },
        { check: parameter, severity: 'info', covers: 'logic app' },
      ],
    },
    'a shared parameter, once': {
      given: connector()
        .set('/parameters/Flow', { name: 'f', in: 'query', type: 'string', description: 'Microsoft Flow.' })
        .operation('A', { parameters: [{ $ref: '#/parameters/Flow' }] })
        .operation('B', { parameters: [{ $ref: '#/parameters/Flow' }] }),
      finds: [
        { check: parameter, severity: 'error', at: '/parameters/Flow/description', covers: 'Microsoft Flow' },
      ],
    },
  },
});
