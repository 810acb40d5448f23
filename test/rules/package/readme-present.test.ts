import { expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/package/readme-present';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const without = connector().withoutFile('readme.md');

testRule(rule, {
  passes: {
    'a readme with text': connector(),
    'a readme in capitals': without.file('README.md', '# Parcel Desk\n'),
    'a readme of one letter': without.file('readme.md', 'x'),
    'an empty readme beside a filled one': connector().file('README.MD', ''),
  },
  reports: {
    'a folder without readme': {
      given: without,
      finds: [{ severity: 'error', file: '.', at: '', says: 'The folder has no readme.md.', fix: 'suggest' }],
    },
    'a readme with a second ending': {
      given: without.entry({ name: 'readme.md.txt' }),
      finds: [{ file: '.', says: 'readme.md.txt does not count' }],
    },
    'an old readme': {
      given: without.entry({ name: 'Readme_old.md' }),
      finds: [{ file: '.', says: 'Readme_old.md does not count' }],
    },
    'an empty readme': {
      given: without.file('ReadMe.md', ''),
      finds: [{ file: 'ReadMe.md', says: 'The readme is empty.' }],
    },
    'a readme of blanks': {
      given: without.file('readme.md', ' \u00a0\r\n\t'),
      finds: [{ file: 'readme.md' }],
    },
  },
});

it('does not call an unreadable readme present or empty', () => {
  const given = without.entry({ name: 'readme.md', size: 9 }).with({
    unreadable: [{ name: 'readme.md', reason: 'it is not a text file.' }],
  });
  const report = checkConnector(given.snapshot(), { rules: [rule] });
  expect(report.findings.map((finding) => finding.rule)).toEqual(['engine/file-unreadable']);
  expect(report.skipped).toEqual([
    { rule: 'package/readme-present', reason: 'readme.md is there, but cannot be read as text.' },
  ]);
});
