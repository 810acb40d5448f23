import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import { memberNames } from '../../../src/engine/settings/member-names';
import { connector } from '../../support/builders';

const file = path.join(import.meta.dirname, '../../../resources/schemas/connector-review.schema.json');
const schema = JSON.parse(readFileSync(file, 'utf8'));
const validate = new Ajv({ strict: true, strictRequired: false, keywords: ['enumDescriptions'] }).compile(
  schema,
);

describe('the schema of the settings', () => {
  it('knows the members that the program knows, each with a description', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...memberNames.root].sort());
    expect(Object.keys(schema.definitions.suppression.properties).sort()).toEqual(
      [...memberNames.suppression].sort(),
    );
    for (const members of [schema.properties, schema.definitions.suppression.properties]) {
      for (const { description } of Object.values<{ description?: string }>(members))
        expect(description).toMatch(/\.$/);
    }
  });

  it.each<[string, boolean, unknown]>([
    ['nothing but the version', true, { version: 1 }],
    [
      'everything',
      true,
      {
        $schema: 'connector-review.schema.json',
        version: 1,
        publisher: 'verified',
        profile: 'repository',
        rules: { 'title/max-length': 'off' },
        dictionary: ['Fernhill'],
        suppressions: [
          {
            fingerprint: '0123456789abcdef',
            rule: 'title/required',
            file: 'apiDefinition.swagger.json',
            pointer: '/info',
            reason: 'So.',
            author: 'Ann',
            created: '2026-01-02',
            expires: '2026-01-03',
          },
        ],
      },
    ],
    ['a newer version', false, { version: 2 }],
    ['an unknown member', false, { version: 1, rule: {} }],
    ['an unknown level', false, { version: 1, rules: { 'title/max-length': 'warn' } }],
    ['a suppression without a reason', false, { version: 1, suppressions: [{ rule: 'title/required' }] }],
    ['a blank reason', false, { version: 1, suppressions: [{ rule: 'title/required', reason: ' ' }] }],
    ['a suppression of nothing', false, { version: 1, suppressions: [{ reason: 'So.' }] }],
    ['a word that is none', false, { version: 1, dictionary: [''] }],
    ['another publisher', false, { version: 1, publisher: 'anyone' }],
    ['a list', false, []],
  ])('and the program agree on %s', (_name, sound, settings) => {
    expect(validate(settings)).toBe(sound);
    const given = connector().file('connector-review.json', JSON.stringify(settings));
    const faults = checkConnector(given.snapshot()).findings.filter(
      ({ rule }) => rule === 'engine/settings-invalid',
    );
    expect(faults.length === 0).toBe(sound);
  });
});
