import rule from '../../../src/engine/rules/package/file-name-case';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  passes: {
    'the exact names': connector().entry({ name: 'script.csx' }),
    'a readme in any spelling': connector().withoutFile('readme.md').file('README.md', 'x'),
    'a file that is no artifact': connector().entry({ name: 'Script.cs' }),
    'a folder named like an artifact': connector().entry({ name: 'Icon.png', kind: 'directory' }),
  },
  reports: {
    'an icon in capitals': {
      given: connector().icon({ name: 'Icon.PNG' }),
      finds: [
        { severity: 'warning', file: 'Icon.PNG', at: '', says: 'its exact name is icon.png', fix: 'safe' },
      ],
    },
    'a definition in small letters': {
      given: connector().withoutFile('apiDefinition.swagger.json').file('apidefinition.swagger.json', '{}'),
      finds: [{ file: 'apidefinition.swagger.json', says: 'apiDefinition.swagger.json' }],
    },
    'two files at once': {
      given: connector()
        .withoutFile('apiProperties.json')
        .file('ApiProperties.json', '{}')
        .entry({ name: 'Script.csx' }),
      finds: [{ file: 'ApiProperties.json' }, { file: 'Script.csx' }],
    },
  },
});
