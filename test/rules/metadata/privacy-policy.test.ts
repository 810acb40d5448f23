import rule from '../../../src/engine/rules/metadata/privacy-policy';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const block = '/x-ms-connector-metadata';
const at = `${block}/1/propertyValue`;
const policy = (value: unknown) => connector().set(at, value);
const independent = (value: string) =>
  ({ given: independentConnector().set(at, value), publisher: 'independent' }) as const;

testRule(rule, {
  passes: {
    'a policy': connector(),
    'a policy of an independent connector on the host of the service': independent(
      'https://legal.parceldesk.io/p',
    ),
    'a verified connector with a policy elsewhere': policy('https://legal.parcelgroup.com/privacy'),
    'an independent connector without anything to compare': {
      given: independentConnector().set(at, 'https://parcelgroup.com').unset('/host').unset(`${block}/0`),
      publisher: 'independent',
    },
    'no block, which has a rule of its own': connector().unset(block),
    'a value that is no string': policy({ url: 'x' }),
  },
  reports: {
    'no entry': {
      given: connector().unset(`${block}/1`),
      finds: [{ severity: 'error', at: block, says: '"Privacy policy"', fix: 'suggest' }],
      afterFix: '"propertyName": "Privacy policy",\n      "propertyValue": ""',
    },
    'a capital P': {
      given: connector().set(`${block}/1/propertyName`, 'Privacy Policy'),
      finds: [{ severity: 'error', at: `${block}/1/propertyName`, covers: '"Privacy Policy"', fix: 'safe' }],
      afterFix: '"propertyName": "Privacy policy"',
    },
    'two entries': {
      given: connector().set(`${block}/0/propertyName`, 'Privacy policy'),
      finds: [{ severity: 'error', at: `${block}/1/propertyName`, says: '2 entries' }],
    },
    'an empty value': { given: policy(' '), finds: [{ severity: 'error', at, covers: '" "', fix: 'none' }] },
    'a text instead of an address': {
      given: policy('See our web site.'),
      finds: [{ severity: 'error', at, says: 'start with https', fix: 'none' }],
    },
    'a policy of somebody else': {
      ...independent('https://www.janedoe.dev/privacy'),
      finds: [
        {
          severity: 'info',
          at,
          covers: 'www.janedoe.dev',
          says: '"www.janedoe.dev", while the service is on "www.parceldesk.io" and "api.parceldesk.io"',
          fix: 'none',
        },
      ],
    },
    'a policy under another registered name': {
      ...independent('https://parceldesk.com/privacy'),
      finds: [{ severity: 'info', at, covers: 'parceldesk.com' }],
    },
  },
});
