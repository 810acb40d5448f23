import rule from '../../../src/engine/rules/package/properties-present';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const without = connector().withoutFile('apiProperties.json');

testRule(rule, {
  passes: {
    'the properties under their name': connector(),
    'other capitals, which file-name-case judges': without.file('APIProperties.JSON', '{}'),
  },
  reports: {
    'a folder without properties': {
      given: without,
      finds: [
        { severity: 'error', file: '.', at: '', says: 'The folder has no apiProperties.json.', fix: 'none' },
      ],
    },
    'a name that is one letter short': {
      given: without.entry({ name: 'apiPropertie.json' }),
      finds: [{ file: '.', says: 'apiPropertie.json may be meant' }],
    },
    'two files in different spelling': {
      given: connector().file('ApiProperties.json', '{}'),
      finds: [{ file: '.', says: '2 files' }],
    },
  },
});
