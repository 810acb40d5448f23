import { measureIcon } from '../../../src/engine/icon/measure';
import rule from '../../../src/engine/rules/icon/background-color';
import { connector } from '../../support/builders';
import { icon } from '../../support/pixels';
import { testRule } from '../../support/rule-tester';

const logo = { left: 35, top: 35, right: 195, bottom: 195 };
const background = (color: string) => connector().iconFacts(measureIcon(icon(color, logo)));
const white = 'icon/background-white';
const blue = 'icon/background-default';

testRule(rule, {
  passes: {
    'a brand color': background('#2c516d'),
    'almost white in one channel': background('#fffff9'),
    'a blue four steps from the default': background('#047ee5'),
    'a see-through dark color': background('#00000080'),
    'an icon that was not decoded': connector().icon({ facts: undefined }),
  },
  reports: {
    white: {
      given: background('#ffffff'),
      finds: [{ check: white, severity: 'error', file: 'icon.png', at: '', says: '#ffffff', fix: 'none' }],
    },
    'what passes for white': { given: background('#fafafa'), finds: [{ check: white, says: '#fafafa' }] },
    'a background that is not there': {
      given: background('#00000000'),
      finds: [{ check: white, says: 'see-through' }],
    },
    'the default blue': {
      given: background('#007ee5'),
      finds: [{ check: blue, severity: 'error', file: 'icon.png', says: '#007ee5' }],
    },
    'three steps from the default blue': {
      given: background('#037be8'),
      finds: [{ check: blue, says: '#037be8' }],
    },
  },
});
