import rule from '../../../src/engine/rules/auth/parameter-ui';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/properties/connectionParameters/api_key';
const ui = `${at}/uiDefinition`;
const parameter = (value: unknown) => connector().setProperty(at, value);

testRule(rule, {
  passes: {
    'all three texts': connector(),
    'a hidden parameter': parameter({ type: 'string', uiDefinition: { constraints: { hidden: 'true' } } }),
    'a part of an OAuth parameter': connector().setProperty(
      '/properties/connectionParameters/token:tenantId',
      {
        type: 'string',
      },
    ),
    'an OAuth parameter': parameter({ type: 'oauthSetting' }),
    'a description in the schema of a parameter set': parameter({
      type: 'string',
      uiDefinition: { displayName: 'Name', tooltip: 'Enter it', schema: { description: 'The name.' } },
    }),
    'the name of a neighbor': connector().setProperty(`${ui}/description`, 'The Dataverse table.'),
    'a parameter that is no object': parameter('string'),
  },
  reports: {
    'no texts at all': {
      given: parameter({ type: 'int' }),
      finds: [
        {
          severity: 'warning',
          file: 'apiProperties.json',
          at,
          covers: '"api_key"',
          says: '"uiDefinition"',
          fix: 'none',
        },
      ],
    },
    'texts that are no object': {
      given: parameter({ type: 'bool', uiDefinition: 'Key' }),
      finds: [{ severity: 'warning', at: ui, covers: '"Key"' }],
    },
    'no display name': {
      given: connector().unsetProperty(`${ui}/displayName`),
      finds: [{ severity: 'warning', at: ui, covers: '"uiDefinition"', says: '"displayName"', fix: 'none' }],
    },
    'a blank description': {
      given: connector().setProperty(`${ui}/description`, ' '),
      finds: [{ severity: 'warning', at: `${ui}/description`, covers: '" "', fix: 'none' }],
    },
    'no tooltip': {
      given: connector().unsetProperty(`${ui}/tooltip`),
      finds: [{ severity: 'info', at: ui, says: '"tooltip"', fix: 'suggest' }],
      afterFix: '"tooltip": "Provide your API key",',
    },
    'an empty tooltip': {
      given: connector().setProperty(`${ui}/tooltip`, ''),
      finds: [{ severity: 'info', at: `${ui}/tooltip`, covers: '""', fix: 'suggest' }],
      afterFix: '"tooltip": "Provide your API key",',
    },
    'neither display name nor tooltip': {
      given: connector().unsetProperty(`${ui}/displayName`).unsetProperty(`${ui}/tooltip`),
      finds: [
        { severity: 'warning', at: ui, says: '"displayName"' },
        { severity: 'info', at: ui, says: '"tooltip"', fix: 'none' },
      ],
    },
    'a product name': {
      given: connector().setProperty(`${ui}/tooltip`, 'Provide the key for PowerApps and Power Apps.'),
      finds: [
        { severity: 'error', at: `${ui}/tooltip`, covers: 'PowerApps', says: '"PowerApps"', fix: 'none' },
      ],
    },
    'two product names in two texts': {
      given: connector()
        .setProperty(`${ui}/displayName`, 'Power BI key')
        .setProperty(`${ui}/description`, 'The key of Power Automate.'),
      finds: [
        { severity: 'error', at: `${ui}/displayName`, covers: 'Power BI' },
        { severity: 'error', at: `${ui}/description`, covers: 'Power Automate' },
      ],
    },
    'a product name, by Microsoft itself': {
      given: connector()
        .setProperty('/properties/publisher', 'Microsoft')
        .setProperty(`${ui}/tooltip`, 'Provide the Power BI key.'),
      finds: [{ severity: 'error', at: `${ui}/tooltip`, covers: 'Power BI' }],
    },
    'an unknown type': {
      given: connector().setProperty(`${at}/type`, 'password'),
      finds: [{ severity: 'error', at: `${at}/type`, covers: '"password"', says: '"password"', fix: 'none' }],
    },
    'a type in another case': {
      given: connector().setProperty(`${at}/type`, 'SecureString'),
      finds: [{ severity: 'error', at: `${at}/type`, covers: '"SecureString"' }],
    },
  },
});
