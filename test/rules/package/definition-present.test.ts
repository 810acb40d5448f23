import rule from '../../../src/engine/rules/package/definition-present';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const without = connector().withoutFile('apiDefinition.swagger.json');
const other = (name: string) => without.entry({ name });

testRule(rule, {
  passes: {
    'the definition under its name': connector(),
    'other capitals, which file-name-case judges': without.file('apidefinition.SWAGGER.json', '{}'),
    'a definition that is broken JSON': connector().file('apiDefinition.swagger.json', '{'),
    'a link of that name': without.entry({ name: 'apiDefinition.swagger.json', kind: 'symlink', size: 0 }),
  },
  reports: {
    'a folder without definition': {
      given: without,
      finds: [
        {
          severity: 'error',
          file: '.',
          at: '',
          says: 'The folder has no apiDefinition.swagger.json.',
          fix: 'none',
        },
      ],
    },
    'a definition named swagger.json': {
      given: other('swagger.json'),
      finds: [{ file: '.', says: 'the file swagger.json may be meant' }],
    },
    'a misspelt name': {
      given: other('apiDefination.swagger.json'),
      finds: [{ file: '.', says: 'apiDefination.swagger.json may be meant' }],
    },
    'a folder of that name': {
      given: without.entry({ name: 'apiDefinition.swagger.json', kind: 'directory', size: 0 }),
      finds: [{ file: '.', says: 'The folder has no apiDefinition.swagger.json.' }],
    },
    'two files in different spelling': {
      given: connector().file('APIDEFINITION.swagger.json', '{}'),
      finds: [{ file: '.', says: '2 files' }],
    },
  },
});
