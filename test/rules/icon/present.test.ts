import rule from '../../../src/engine/rules/icon/present';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const none = connector().icon(undefined);

testRule(rule, {
  passes: {
    'an icon.png': connector(),
    'an icon in other spelling': none.entry({ name: 'Icon.PNG' }),
    'an icon behind a link': none.entry({ name: 'icon.png', kind: 'symlink' }),
    'a folder from the repository, which keeps no icons': { given: none, profile: 'repository' },
    'a folder of an independent publisher': { given: none, publisher: 'independent' },
  },
  reports: {
    'a folder without any icon': {
      given: none,
      finds: [{ severity: 'error', file: '.', at: '', says: 'no icon.png', fix: 'none' }],
    },
    'an icon in another format': { given: none.entry({ name: 'icon.svg' }), finds: [{ file: '.' }] },
    'a folder named icon.png': {
      given: none.entry({ name: 'icon.png', kind: 'directory' }),
      finds: [{ file: '.' }],
    },
    'an update without an icon': { given: none, profile: 'update', finds: [{ file: '.' }] },
  },
});
