import rule from '../../../src/engine/rules/icon/independent-none';
import { independentConnector } from '../../support/builders';
import { type Given, testRule } from '../../support/rule-tester';

const publisher = 'independent';
const with_ = (...names: readonly string[]): Given => ({
  given: names.reduce((folder, name) => folder.entry({ name }), independentConnector()),
  publisher,
});

testRule(rule, {
  passes: {
    'no icon': with_(),
    'pictures for the readme': with_('logo.png', 'screenshot.jpg', 'icons.png', 'my-icon.png'),
    'files named icon that are no pictures': with_('icon', 'icon.txt', 'icon.png.txt'),
    'a folder named icon.png': {
      given: independentConnector().entry({ name: 'icon.png', kind: 'directory' }),
      publisher,
    },
    'an icon of a verified publisher': { ...with_('icon.png'), publisher: 'verified' },
  },
  reports: {
    'an icon.png': {
      ...with_('icon.png'),
      finds: [{ severity: 'error', file: 'icon.png', at: '', says: 'icon.png', fix: 'suggest' }],
    },
    'icons of other kinds and spellings': {
      ...with_('ICON.JPEG', 'Icon.Ico', 'icon.gif', 'icon.jpg', 'icon.svg'),
      finds: ['ICON.JPEG', 'Icon.Ico', 'icon.gif', 'icon.jpg', 'icon.svg'].map((file) => ({ file })),
    },
  },
});
