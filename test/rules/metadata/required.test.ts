import rule from '../../../src/engine/rules/metadata/required';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const block = '/x-ms-connector-metadata';
const unknown = 'metadata/unknown-property';
const placement = 'metadata/placement';
const entries = (...names: readonly string[]) =>
  connector().set(
    block,
    names.map((propertyName) => ({ propertyName, propertyValue: 'x' })),
  );
const info = (...members: readonly string[]) => {
  const values: Record<string, unknown> = {
    title: 'A',
    description: 'B',
    contact: { name: 'C' },
    version: '1',
  };
  return connector().set('/info', Object.fromEntries(members.map((member) => [member, values[member]])));
};
const blockFirst = connector()
  .unset('/paths')
  .unset('/definitions')
  .set('/paths', { '/a': {} })
  .set('/definitions', {});

testRule(rule, {
  passes: {
    'a complete block': connector(),
    'a block with one entry': entries('Website'),
    'a block without entries': entries(),
    'names in another case, which have rules of their own': entries('website', 'Privacy Policy'),
    'no contact': info('title', 'description', 'version'),
    'a contact without description': info('title', 'version', 'contact'),
    'a block without paths': connector().unset('/paths'),
  },
  reports: {
    'a missing block': {
      given: connector().unset(block),
      finds: [
        {
          check: 'metadata/required',
          severity: 'error',
          at: '',
          covers: '{',
          says: '"x-ms-connector-metadata"',
          fix: 'suggest',
        },
      ],
      afterFix: (text) => {
        const root = JSON.parse(text);
        const keys = Object.keys(root);
        if (keys.indexOf('x-ms-connector-metadata') !== keys.indexOf('paths') + 1)
          throw new Error(keys.join());
        if (root['x-ms-connector-metadata'].length !== 3) throw new Error(text);
      },
    },
    'a block that is no array': {
      given: connector().set(block, { Website: 'https://parceldesk.io' }),
      finds: [
        {
          check: 'metadata/required',
          at: block,
          covers: '"x-ms-connector-metadata"',
          says: 'not an array',
          fix: 'none',
        },
      ],
    },
    'entries without name or value': {
      given: connector().set(block, [
        'Website',
        { propertyName: 'Website' },
        { propertyName: 7, propertyValue: 'x' },
      ]),
      finds: [
        { check: 'metadata/required', severity: 'error', at: `${block}/0`, covers: '"Website"' },
        { check: 'metadata/required', at: `${block}/1`, covers: '{', says: '"propertyValue"' },
        { check: 'metadata/required', at: `${block}/2/propertyName`, covers: '7', says: '"propertyName"' },
      ],
    },
    'an unknown name': {
      given: entries('Website', 'Terms of Service'),
      finds: [
        {
          check: unknown,
          severity: 'warning',
          at: `${block}/1/propertyName`,
          covers: '"Terms of Service"',
          fix: 'none',
        },
      ],
    },
    'a known name with a blank': {
      given: entries('Website '),
      finds: [{ check: unknown, severity: 'warning', covers: '"Website "' }],
    },
    'a repeated name': {
      given: entries('Website', 'Categories', 'Website'),
      finds: [
        {
          check: unknown,
          severity: 'error',
          at: `${block}/2/propertyName`,
          covers: '"Website"',
          says: 'second',
        },
      ],
    },
    'a name repeated in another case': {
      given: entries('Privacy policy', 'Privacy Policy'),
      finds: [{ check: unknown, severity: 'error', at: `${block}/1/propertyName` }],
    },
    'a contact elsewhere': {
      given: info('contact', 'title', 'description', 'version'),
      finds: [{ check: placement, severity: 'info', at: '/info/contact', covers: '"contact"', fix: 'safe' }],
      afterFix: '"description": "B",\n    "contact": {\n      "name": "C"\n    },\n    "version": "1"',
    },
    'a contact further down': {
      given: info('title', 'description', 'version', 'contact'),
      finds: [{ check: placement, severity: 'info', covers: '"contact"' }],
      afterFix: '"description": "B",\n    "contact": {\n      "name": "C"\n    },\n    "version": "1"\n  }',
    },
    'a block before the paths': {
      given: blockFirst,
      finds: [
        { check: placement, severity: 'info', at: block, covers: '"x-ms-connector-metadata"', fix: 'safe' },
      ],
      afterFix: '"/a": {}\n  },\n  "x-ms-connector-metadata": [\n    {\n      "propertyName": "Website",',
    },
  },
});
