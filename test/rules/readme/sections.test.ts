import { expect, it } from 'vitest';
import { analyze, checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/readme/sections';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const heading = 'readme/heading';
const publisher = 'readme/section-publisher';
const prerequisites = 'readme/section-prerequisites';
const operations = 'readme/section-operations';
const credentials = 'readme/section-credentials';
const knownIssues = 'readme/section-known-issues';
const deployment = 'readme/section-deployment';

const sections = {
  title: '# Parcel Desk\n\nTracks parcels.\n\n',
  publisher: '## Publisher: Parcel Desk\n\n',
  prerequisites: '## Prerequisites\n\nAn account.\n\n',
  operations: '## Supported Operations\n\n### Get a parcel\n\n',
  credentials: '## Obtaining Credentials\n\nCopy the key.\n\n',
  knownIssues: '## Known Issues and Limitations\n\nNone.\n\n',
  deployment: '## Deployment Instructions\n\nImport it.\n',
};

const independent = (text: string) =>
  connector().setProperty('/properties/publisher', 'Jane Doe').file('readme.md', text);

const readme = (changes: Partial<typeof sections>) =>
  connector().file('readme.md', Object.values({ ...sections, ...changes }).join(''));

testRule(rule, {
  passes: {
    'all sections': connector(),
    'headings in other words': readme({
      title: 'PARCEL desk\n===\n\n',
      publisher: '- **Publisher**: Parcel Desk\n\n',
      prerequisites: '##Pre-requisites\n\n',
      operations: '### Triggers and actions\n\n* `get-a PARCEL`\n\n',
      credentials: '## How to get an API key\n\n',
      knownIssues: '#### Limitations:\n\n',
      deployment: 'Deploying\n---------\n',
    }),
    'no credentials where none are needed': connector()
      .unset('/securityDefinitions')
      .setProperty('/properties/connectionParameters', {})
      .file('readme.md', Object.values({ ...sections, credentials: '' }).join('')),
    'no deployment for an independent publisher': {
      given: independent(Object.values({ ...sections, deployment: '' }).join('')),
      publisher: 'independent',
    },
    'an internal operation that is not described': connector().operation('Ping', {
      summary: 'Ping it',
      'x-ms-visibility': 'internal',
    }),
    'no readme': connector().withoutFile('readme.md'),
  },
  reports: {
    'a first line that is no heading': {
      given: readme({ title: 'Tracks parcels.\n\n' }),
      finds: [
        {
          check: heading,
          severity: 'warning',
          file: 'readme.md',
          at: '',
          covers: 'Tracks parcels.',
          says: '"Tracks parcels."',
          fix: 'suggest',
        },
      ],
      afterFix: '# Parcel Desk\n\nTracks parcels.',
    },
    'a first heading of the second level': {
      given: readme({ title: '## Parcel Desk\n\n' }),
      finds: [{ check: heading, severity: 'warning', covers: '## Parcel Desk', fix: 'suggest' }],
      afterFix: '# Parcel Desk\n',
    },
    'a first heading about something else': {
      given: readme({ title: '# About us\n\n' }),
      finds: [{ check: heading, severity: 'info', covers: '# About us', says: '"Parcel Desk"', fix: 'none' }],
    },
    'no publisher': {
      given: readme({ publisher: 'Published by us.\n\n' }),
      finds: [{ check: publisher, severity: 'info', file: 'readme.md', fix: 'suggest' }],
      afterFix: 'Published by us.\n\n## Publisher: Parcel Desk\n\n## Prerequisites',
    },
    'no publisher of an independent connector, whose name is unknown': {
      given: independent(Object.values({ ...sections, publisher: '' }).join('')).unsetProperty(
        '/properties/publisher',
      ),
      publisher: 'independent',
      finds: [{ check: publisher, severity: 'warning', fix: 'none' }],
    },
    'no prerequisites': {
      given: readme({ prerequisites: 'Prerequisites\n\n' }),
      finds: [{ check: prerequisites, severity: 'warning', fix: 'suggest' }],
      afterFix: '## Prerequisites\n\nTODO: Say what makers need before they can connect.\n\n## Supported',
    },
    'prerequisites inside code': {
      given: readme({ prerequisites: '```\n## Prerequisites\n```\n\n' }),
      finds: [{ check: prerequisites }],
    },
    'no operations': {
      given: readme({ operations: '' }),
      finds: [
        {
          check: operations,
          severity: 'info',
          says: '1 of 1 operations by their summaries: "Get a parcel".',
        },
        { check: operations, severity: 'warning', fix: 'suggest' },
      ],
    },
    'operations that are not mentioned': {
      given: connector().operation('A', { summary: 'Send it' }).operation('B', { summary: 'Drop it' }),
      finds: [
        {
          check: operations,
          severity: 'info',
          covers: '## Supported Operations',
          says: '2 of 3 operations by their summaries: "Send it", "Drop it".',
          fix: 'none',
        },
      ],
    },
    'no credentials': {
      given: readme({ credentials: '' }),
      finds: [{ check: credentials, severity: 'warning', fix: 'suggest' }],
    },
    'no credentials for OAuth alone': {
      given: readme({ credentials: '' })
        .unset('/securityDefinitions')
        .setProperty('/properties/connectionParameters', { token: { type: 'oauthSetting' } }),
      finds: [{ check: credentials }],
    },
    'no known issues': {
      given: readme({ knownIssues: '' }),
      finds: [{ check: knownIssues, severity: 'warning', fix: 'suggest' }],
      afterFix: '## Known Issues and Limitations\n\nNo known issues.\n\n## Deployment',
    },
    'no deployment': {
      given: readme({ deployment: '' }),
      finds: [{ check: deployment, severity: 'info', fix: 'suggest' }],
      afterFix: 'None.\n\n## Deployment Instructions\n\nTODO: Say how to deploy the connector.\n',
    },
    'a title and nothing else': {
      given: connector().file('readme.md', '# Parcel Desk'),
      finds: [publisher, prerequisites, operations, operations, credentials, knownIssues, deployment]
        .sort()
        .map((check) => ({ check })),
    },
  },
});

it('says that there is nothing to look at', () => {
  const { findings, skipped } = checkConnector(connector().file('readme.md', ' ').snapshot(), {
    rules: [rule],
  });
  expect(findings).toEqual([]);
  expect(skipped.map(({ rule: id }) => id)).toEqual(['readme/sections']);
});

it('offers a section with one heading for each operation', () => {
  const given = readme({ operations: '' }).operation('Send', { summary: 'Send it' });
  const { editsOf, report } = analyze(given.snapshot(), { rules: [rule] });
  const found = report.findings.find(({ fixes }) => fixes.length > 0);
  const [edit] = editsOf(found?.fingerprint ?? '', 0) ?? [];
  expect(edit?.text).toBe(
    '## Supported Operations\n\n### Get a parcel\n\nTODO: Say what it does.\n\n### Send it\n\nTODO: Say what it does.\n\n',
  );
});
