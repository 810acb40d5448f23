import { expect, it } from 'vitest';
import { analyze } from '../../../src/engine';
import rule from '../../../src/engine/rules/secrets/token';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

// Put together here, so that no scanner takes the test itself for a leak.
const accessKey = ['AKIA', 'QZ3RTY7PLM2WNB4K'].join('');
const stripe = ['sk_live', '4eC39HqLyjWDarjt'].join('_');
const payload = btoa('{"sub":"1","name":"John Doe"}').replace(/=+$/, '');
const sampleToken = ['eyJhbGciOiJIUzI1NiJ9', payload, 'c2lnbmF0dXJl'].join('.');
const sound = connector();
const description = '/info/description';

testRule(rule, {
  passes: {
    'a connector without credentials': sound,
    'the example of a manual': sound.file('readme.md', `Use ${['AKIA', 'IOSFODNN7EXAMPLE'].join('')}.\n`),
    'a placeholder': sound.file('readme.md', 'Authorization: Bearer YOUR_ACCESS_TOKEN_GOES_IN_THIS_PLACE\n'),
    'a bare word': sound.file('readme.md', 'Send a Bearer token; the AccountKey=is yours.\n'),
  },
  reports: {
    'a key in the readme': {
      given: sound.file('readme.md', `# Use\n\nKey: ${accessKey}\n`),
      finds: [
        {
          severity: 'error',
          file: 'readme.md',
          at: '',
          covers: accessKey,
          says: '"AKIA…" looks like an AWS',
          fix: 'none',
        },
      ],
    },
    'a key in the definition': {
      given: sound.set(description, `Parcel Desk with the key ${stripe}.`),
      finds: [
        {
          severity: 'error',
          file: 'apiDefinition.swagger.json',
          at: description,
          covers: stripe,
          says: 'Stripe',
        },
      ],
    },
    'a signature behind an escaped ampersand': {
      given: sound.file(
        'settings.json',
        String.raw`{ "url": "https://store.parceldesk.io/a?sv=1\u0026sig=${'aB3/'.repeat(10)}" }`,
      ),
      finds: [{ severity: 'error', file: 'settings.json', says: 'a shared access signature' }],
    },
    'a signature at the very beginning': {
      given: sound.file('readme.md', `?sig=${'aB3/'.repeat(10)}\n`),
      finds: [{ severity: 'error', file: 'readme.md', covers: `?sig=${'aB3/'.repeat(10)}` }],
    },
    'a key in the properties': {
      given: sound.setProperty('/properties/policyTemplateInstances', [
        { parameters: { value: `Bearer ${accessKey}zz9yy8` } },
      ]),
      finds: [
        {
          severity: 'error',
          file: 'apiProperties.json',
          at: '/properties/policyTemplateInstances/0/parameters/value',
          covers: `Bearer ${accessKey}zz9yy8`,
        },
      ],
    },
    'keys in the script, one of them twice': {
      given: sound.file(
        'script.csx',
        `var a = "${accessKey}";\nvar b = "${accessKey}";\nvar c = "${stripe}";\n`,
      ),
      finds: [
        { severity: 'error', file: 'script.csx', covers: accessKey, says: '(2 times)' },
        { severity: 'error', file: 'script.csx', covers: stripe },
      ],
    },
    'a sample token': {
      given: sound.set('/definitions/Parcel/properties/number/example', sampleToken),
      finds: [
        {
          severity: 'info',
          at: '/definitions/Parcel/properties/number/example',
          covers: sampleToken,
          says: 'sample',
        },
      ],
    },
    'a key in a file that is no JSON': {
      given: sound.file('apiProperties.json', `not JSON ${accessKey}`),
      finds: [{ severity: 'error', file: 'apiProperties.json', covers: accessKey }],
    },
  },
});

it('never shows a credential', () => {
  const { report } = analyze(sound.file('readme.md', `${accessKey} ${stripe}`).snapshot(), { rules: [rule] });
  expect(report.findings).toHaveLength(2);
  expect(JSON.stringify(report)).not.toContain(accessKey);
  expect(JSON.stringify(report)).not.toContain(stripe);
});
