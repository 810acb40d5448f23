import { expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/metadata/categories';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const block = '/x-ms-connector-metadata';
const at = `${block}/2/propertyValue`;
const categories = (value: unknown) => connector().set(at, value);

testRule(rule, {
  passes: {
    'two categories': categories('Productivity;Data'),
    'one category': categories('Content and Files'),
    'no block, which has a rule of its own': connector().unset(block),
    'a block that is no array': connector().set(block, { Categories: 'None' }),
    'a value that is no string': categories(['Data']),
  },
  reports: {
    'no entry': {
      given: connector().unset(`${block}/2`),
      finds: [
        {
          severity: 'error',
          at: block,
          covers: '"x-ms-connector-metadata"',
          says: '"Categories"',
          fix: 'none',
        },
      ],
    },
    'an entry in another case': {
      given: connector().set(`${block}/2/propertyName`, 'categories'),
      finds: [{ severity: 'error', at: `${block}/2/propertyName`, covers: '"categories"', fix: 'safe' }],
      afterFix: '"propertyName": "Categories"',
    },
    'a second entry': {
      given: connector().set(`${block}/-`, { propertyName: 'Categories', propertyValue: 'Data' }),
      finds: [{ severity: 'error', at: `${block}/3/propertyName`, says: '2 entries' }],
    },
    'an empty value': {
      given: categories(' ; '),
      finds: [{ severity: 'error', at, says: 'names no category', fix: 'none' }],
    },
    'three categories': {
      given: categories('AI;Data;Finance'),
      finds: [
        {
          severity: 'error',
          at,
          covers: '"AI;Data;Finance"',
          says: '3 categories; the limit is 2',
          fix: 'none',
        },
      ],
    },
    'an unknown category': {
      given: categories('Data;Cooking'),
      finds: [{ severity: 'error', at, covers: 'Cooking', says: '"Cooking"', fix: 'none' }],
    },
    'a comma as separator': {
      given: categories('Productivity, Data'),
      finds: [{ severity: 'error', at, covers: 'Productivity, Data', fix: 'safe' }],
      afterFix: '"propertyValue": "Productivity;Data"',
    },
    'commas between three categories': {
      given: categories('ai, data, finance'),
      finds: [{ severity: 'error', fix: 'safe' }],
      afterFix: '"propertyValue": "AI;Data;Finance"',
    },
    'a comma before something unknown': {
      given: categories('Data, Cooking'),
      finds: [{ covers: 'Data, Cooking', fix: 'none' }],
    },
    'a category in another case': {
      given: categories('it operations;Data'),
      finds: [{ severity: 'error', covers: 'it operations', says: '"IT Operations"', fix: 'safe' }],
      afterFix: '"propertyValue": "IT Operations;Data"',
    },
    'a category with other spaces and signs': {
      given: categories('Content & Files;Social  Media'),
      finds: [
        { covers: 'Content & Files', fix: 'safe' },
        { covers: 'Social  Media', fix: 'safe' },
      ],
      afterFix: '"propertyValue": "Content and Files;Social  Media"',
    },
    'a category named twice': {
      given: categories('Data;Data'),
      finds: [{ severity: 'error', covers: 'Data', says: 'twice', fix: 'none' }],
    },
    'a blank after the semicolon': {
      given: categories('Productivity; Data'),
      finds: [{ severity: 'info', at, covers: ' ', fix: 'safe' }],
      afterFix: '"propertyValue": "Productivity;Data"',
    },
    'a final semicolon': {
      given: categories('Productivity;Data;'),
      finds: [{ severity: 'info', covers: ';', fix: 'safe' }],
      afterFix: '"propertyValue": "Productivity;Data"',
    },
    'a semicolon in front': {
      given: categories(';Data'),
      finds: [{ severity: 'info', covers: ';' }],
      afterFix: '"propertyValue": "Data"',
    },
  },
});

it('judges the first hundred parts of an endless list', () => {
  const { findings } = checkConnector(categories('&amp;'.repeat(20_000)).snapshot(), { rules: [rule] });
  expect(findings.filter(({ message }) => message.includes('twice'))).toHaveLength(99);
  expect(findings.some(({ message }) => message.includes('has 20000 categories'))).toBe(true);
});
