import { expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/intro/sections';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const parts = {
  start: 'Parcel Desk tracks parcels. It tells recipients.\n\n',
  prerequisites: '## Prerequisites\n\nAn account.\n\n',
  credentials: '## How to get credentials\n\nCopy the key.\n\n',
  getStarted: '## Get started with your connector\n\nConnect.\n\n',
  issues: '## Known issues and limitations\n\nNone.\n\n',
  errors: '## Common errors and remedies\n\nNone.\n\n',
  questions: '## FAQ\n\nNone.\n',
};
const intro = (changes: Partial<typeof parts> = {}) =>
  connector().file('intro.md', Object.values({ ...parts, ...changes }).join(''));

testRule(rule, {
  passes: {
    'all sections': intro(),
    'a title in front, and headings in other words': intro({
      start: '# Actions of Parcel Desk\n\nTracks parcels\nand more.\n\n',
      getStarted: '### Getting-started\n\n',
      questions: '## Frequently asked questions\n',
    }),
    'eight sentences': intro({ start: `${'It is. '.repeat(8)}\n\n` }),
    'no credentials where none are needed': intro({ credentials: '' })
      .unset('/securityDefinitions')
      .setProperty('/properties/connectionParameters', {}),
    'no intro': connector(),
    'an independent publisher': {
      given: independentConnector().file('intro.md', 'x'),
      publisher: 'independent',
      profile: 'package',
    },
  },
  reports: {
    'a missing section, outside of packages too': {
      given: intro({ errors: '' }),
      finds: [
        { severity: 'warning', file: 'intro.md', says: '"Common errors and remedies"', fix: 'suggest' },
      ],
      afterFix: 'None.\n\n## Common errors and remedies\n\nTODO: Write this section.\n',
    },
    'several missing sections of a package': {
      given: intro({ prerequisites: '', credentials: '' }),
      profile: 'package',
      finds: [{ says: '"How to get credentials"' }, { says: '"Prerequisites"' }],
    },
    'no paragraph at the start': {
      given: intro({ start: '# Parcel Desk\n\n' }),
      finds: [{ says: 'does not start with a paragraph', fix: 'none' }],
    },
    'a paragraph without a sentence': {
      given: intro({ start: 'Parcel Desk\n\n' }),
      finds: [{ says: 'does not start with a paragraph' }],
    },
    'nine sentences': {
      given: intro({ start: `${'It is. '.repeat(9).trim()}\n\n` }),
      finds: [{ says: 'has 9 sentences; the limit is 8', covers: 'It is. '.repeat(9).trim() }],
    },
    'a list of operations': {
      given: intro({ questions: '## FAQ\n\n## Supported Operations\n\n## Triggers\n' }),
      finds: [{ covers: '## Supported Operations', fix: 'none' }, { covers: '## Triggers' }],
    },
  },
});

it.each([
  ['a verified publisher without an intro', 'verified', 'no readable intro.md'],
  ['an independent publisher', 'independent', 'verified publishers only'],
] as const)('says why it does not look at %s', (_, publisher, reason) => {
  const { skipped } = checkConnector(connector().snapshot(), { rules: [rule], publisher });
  expect(skipped.map((entry) => entry.reason).join()).toContain(reason);
});
