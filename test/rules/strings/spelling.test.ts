import { expect, it } from 'vitest';
import { analyze } from '../../../src/engine';
import { withWords } from '../../../src/engine/dictionary';
import { rules } from '../../../src/engine/rules';
import rule from '../../../src/engine/rules/strings/spelling';
import { connector } from '../../support/builders';
import { shippedDictionary } from '../../support/dictionary';
import { testRule } from '../../support/rule-tester';

const described = (description: string, members: Readonly<Record<string, unknown>> = {}) =>
  connector().operation('Track', { summary: 'Track a parcel', description, ...members });
const at = '/paths/~1items~1Track/get/description';

testRule(rule, {
  passes: {
    'plain English': described('Lists the parcels a customer has received, and their verification.'),
    'British English': described('Returns the colour and the catalogue number of the parcel.'),
    'technical words': described('Calls the webhook with a JSON payload and an OAuth token.'),
    'words in quotes, code, URLs, paths and addresses': described(
      'Use \'recieve\', "adress", `paramter` or https://example.com/recieve, a/adress, x@adress.com, x_paramter.',
    ),
    'words with capitals, which may be names': described(
      'Sends the parcel by Zalandor and Rainbirt to the shop.',
    ),
    'words joined with a prefix or of two words': described(
      'Lists the subaccounts and the workorder of the parcel before despeckle is done.',
    ),
    'names that look like common words': described(
      'Sends the parcel by Scrapy, Tridens or Untapt to the shop of the customer.',
    ),
    'technical words, plurals of them, and words with a suffix': described(
      'Lists the datatypes, timesheets and geofences of the backends, and the requeuer and ingestor of the parcel.',
    ),
    'names of the connector': described('Returns the frobnicator of the parcel and its trackz state.', {
      parameters: [
        {
          name: 'frobnicatorId',
          in: 'query',
          type: 'string',
          'x-ms-summary': 'Key',
          description: 'The key.',
        },
        { name: 'trackz', in: 'query', type: 'string', 'x-ms-summary': 'State', description: 'The state.' },
      ],
    }),
    'plurals and what can be done': described('Lists the webhooks that are personalizable by the customer.'),
  },
  reports: {
    'a common misspelling': {
      given: described('Lists the parcels that were recieved.'),
      finds: [{ check: 'strings/misspelling', severity: 'warning', at, covers: 'recieved', fix: 'safe' }],
      afterFix: 'Lists the parcels that were received.',
    },
    'common misspellings with capitals, keeping them': {
      given: described('Adress of the parcel. ADRESS of the shop. Adress again.', {
        summary: 'Seach parcels',
      }),
      finds: [
        {
          check: 'strings/misspelling',
          at: '/paths/~1items~1Track/get/summary',
          covers: 'Seach',
          fix: 'safe',
        },
        { check: 'strings/misspelling', at, covers: 'Adress', says: '(3 times)' },
      ],
      afterFix: '"Search parcels"',
    },
    'a common misspelling in the connection dialog': {
      given: connector().setProperty('/properties/connectionParameters', {
        key: { type: 'securestring', uiDefinition: { displayName: 'Key', tooltip: 'Provide teh key.' } },
      }),
      finds: [
        {
          check: 'strings/misspelling',
          file: 'apiProperties.json',
          at: '/properties/connectionParameters/key/uiDefinition/tooltip',
          covers: 'teh',
        },
      ],
    },
    'a common misspelling in the readme, outside code': {
      given: connector().file(
        'readme.md',
        '# Parcels\n\nWe recieve parcels.\n\n```\nrecieve\n```\n\nUse `recieve`, or [read](https://example.com/recieve).\n',
      ),
      finds: [{ check: 'strings/misspelling', file: 'readme.md', covers: 'recieve', fix: 'safe' }],
      afterFix: 'We receive parcels.',
    },
    'a typing slip, everywhere it was made': {
      given: described('Returns the oprientation of the parcel.').operation('Turn', {
        summary: 'Turn a parcel',
        description: 'Changes the oprientation of the parcel, and the oprientation of its label.',
      }),
      finds: [
        {
          check: 'strings/spelling',
          severity: 'warning',
          at,
          covers: 'oprientation',
          says: '(3 times)',
          fix: 'suggest',
        },
      ],
      afterFix: (text) => {
        expect(text).not.toContain('oprientation');
        expect(text.split('orientation')).toHaveLength(4);
      },
    },
    'slips of every kind': {
      given: described('Uploads the file to the folder of that projekt, in accordanc with its descriptino.', {
        summary: 'Uplaod a file',
        parameters: [
          {
            name: 'key',
            in: 'query',
            type: 'string',
            'x-ms-summary': 'Key',
            description:
              'The allready aproved identifyer of this parcel, for the calculaton of its size, its weight and all propertys.',
          },
        ],
      }),
      finds: [
        {
          check: 'strings/spelling',
          severity: 'warning',
          at: '/paths/~1items~1Track/get/summary',
          covers: 'Uplaod',
        },
        { check: 'strings/spelling', severity: 'info', covers: 'projekt', fix: 'suggest' },
        { check: 'strings/spelling', severity: 'warning', covers: 'accordanc' },
        { check: 'strings/spelling', severity: 'warning', covers: 'descriptino' },
        { check: 'strings/spelling', severity: 'warning', covers: 'allready' },
        { check: 'strings/spelling', severity: 'warning', covers: 'aproved' },
        { check: 'strings/spelling', severity: 'warning', covers: 'identifyer' },
        { check: 'strings/spelling', severity: 'warning', covers: 'calculaton' },
        { check: 'strings/spelling', severity: 'warning', covers: 'propertys' },
      ],
      afterFix: 'Upload a file',
    },
    'a slight slip of a word that the connector uses': {
      given: described('Returns the giftt that was given.', { summary: 'Track a gift' }).operation('List', {
        summary: 'List Paremeters',
        description: 'Lists the parameters of the gift.',
      }),
      finds: [
        { check: 'strings/spelling', severity: 'warning', covers: 'giftt', fix: 'suggest' },
        { check: 'strings/spelling', severity: 'warning', covers: 'Paremeters', fix: 'suggest' },
      ],
      afterFix: 'Returns the gift that was given.',
    },
    'a slight slip of a word that the connector does not use, as a hint': {
      given: described('Returns the giftt that was given.'),
      finds: [{ check: 'strings/spelling', severity: 'info', covers: 'giftt' }],
    },
    'a slip with two possible words, without a fix': {
      given: described('The page where the parcel is ballence for the customer.'),
      finds: [{ check: 'strings/spelling', severity: 'info', covers: 'ballence' }],
    },
    'exchanged letters in a label with a capital': {
      given: described('Lists the parcels.', { summary: 'Congitive parcels' }),
      finds: [{ check: 'strings/spelling', severity: 'warning', covers: 'Congitive', fix: 'suggest' }],
      afterFix: '"Cognitive parcels"',
    },
    'a word that is no slip of any, as a hint': {
      given: described('Lists the parcels with their blorptuk and the number.'),
      finds: [{ check: 'strings/spelling', severity: 'info', covers: 'blorptuk', fix: 'none' }],
    },
    'a slip among strange words, as a hint': {
      given: described('Pakke navnet oprientation blorptuk.'),
      finds: [
        { check: 'strings/spelling', severity: 'info', covers: 'navnet' },
        { check: 'strings/spelling', severity: 'info', covers: 'oprientation', fix: 'suggest' },
        { check: 'strings/spelling', severity: 'info', covers: 'blorptuk' },
      ],
    },
  },
});

it('takes the word that the connector uses elsewhere', () => {
  const given = described('Ends upon expriation of the parcel, which has an expiration date.');
  const { report } = analyze(given.snapshot(), { rules: [rule], dictionary: shippedDictionary });
  expect(report.findings.map(({ fixes }) => fixes.map(({ title }) => title))).toEqual([
    ['Replace by "expiration"'],
  ]);
});

it('knows words that were added to the dictionary', () => {
  const given = described('Returns the oprientation of the parcel.').snapshot();
  const dictionary = withWords(shippedDictionary, ['Oprientation']);
  expect(analyze(given, { rules: [rule], dictionary }).report.findings).toEqual([]);
});

it('says that it could not look words up without a dictionary', () => {
  const given = described('Returns the oprientation that was recieved.').snapshot();
  const { report } = analyze(given, { rules: [rule] });
  expect(report.findings.map(({ check }) => check)).toEqual(['strings/misspelling']);
  expect(report.skipped).toEqual([
    {
      rule: 'strings/spelling',
      reason: 'No dictionary was given; only common misspellings were looked for.',
    },
  ]);
});

it('gets through hostile texts', () => {
  for (const text of [
    'a'.repeat(94_000),
    'ab '.repeat(31_000),
    `${'-'.repeat(94_000)}x`,
    "'s".repeat(47_000),
  ]) {
    const given = described(text).snapshot();
    const found = analyze(given, {
      rules: rules.filter(({ pass }) => pass === 'text-quality'),
      dictionary: shippedDictionary,
    });
    expect(found.report.findings.filter(({ rule }) => rule.startsWith('engine/'))).toEqual([]);
  }
});
