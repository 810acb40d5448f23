import { measureIcon } from '../../../src/engine/icon/measure';
import rule from '../../../src/engine/rules/icon/logo-size';
import type { PixelBox } from '../../../src/shared/icon';
import { connector } from '../../support/builders';
import { icon, picture } from '../../support/pixels';
import { testRule } from '../../support/rule-tester';

const logo = (left: number, top: number, right: number, bottom: number, side = 230) => {
  const box: PixelBox = { left, top, right, bottom };
  return connector().iconFacts(measureIcon(icon('#2c516d', box, side)));
};
const sized = (width: number, height = width) => logo(20, 20, 20 + width, 20 + height);

testRule(rule, {
  passes: {
    'a logo of 160 pixels': connector(),
    'the smallest logo that passes': sized(110),
    'the largest logo that passes': sized(190),
    'a flat logo': sized(160, 12),
    'a logo just clear of the border': logo(3, 60, 163, 220),
    'a logo of 80 pixels in an icon of 115': logo(17, 17, 97, 97, 115),
    'an icon that was not decoded': connector().icon({ facts: undefined }),
  },
  reports: {
    'a logo that fills the icon': {
      given: logo(0, 3, 230, 227),
      finds: [{ severity: 'warning', file: 'icon.png', at: '', says: '230 x 224 pixels', fix: 'none' }],
    },
    'a logo one pixel too small': { given: sized(109), finds: [{ severity: 'warning', says: '109 x 109' }] },
    'a logo one pixel too large': {
      given: sized(90, 191),
      finds: [{ severity: 'warning', says: '90 x 191' }],
    },
    'a logo that is too large once scaled': {
      given: logo(50, 100, 389, 172, 400),
      finds: [{ severity: 'warning', says: /339 x 72 .* 194\.9/ }],
    },
    'a logo of good size at the border': {
      given: logo(2, 60, 162, 220),
      finds: [{ severity: 'warning', says: 'edge' }],
    },
    'a blank icon': {
      given: connector().icon({ facts: measureIcon(picture(() => '#2c516d')) }),
      finds: [{ severity: 'error', says: 'blank' }],
    },
    'a logo as good as invisible': {
      given: connector().icon({
        facts: measureIcon(picture((x) => (x > 60 && x < 170 ? '#2c5170' : '#2c516d'))),
      }),
      finds: [{ severity: 'error', says: 'blank' }],
    },
  },
});
