import { measureIcon } from '../../../src/engine/icon/measure';
import type { Pixels } from '../../../src/engine/icon/pixels';
import rule from '../../../src/engine/rules/icon/opaque-background';
import { connector } from '../../support/builders';
import { icon, inside, picture, rounded } from '../../support/pixels';
import { testRule } from '../../support/rule-tester';

const drawn = (pixels: Pixels) => connector().iconFacts(measureIcon(pixels));
const transparent = 'icon/transparent-background';
const corners = 'icon/rounded-corners';

testRule(rule, {
  passes: {
    'an opaque square': drawn(icon('#2c516d')),
    'one percent of the ring see-through': connector().iconFacts({ ringTranslucentShare: 0.01 }),
    'a twentieth of the area see-through': connector().iconFacts({ transparentShare: 0.05 }),
    'corners that differ a little': drawn(rounded(icon('#2c516d'), 24, '#2c5185')),
    'a gradient, where corners say nothing': drawn(picture((x) => `#${x.toString(16).padStart(2, '0')}2040`)),
    'an icon that was not decoded': connector().icon({ facts: undefined }),
  },
  reports: {
    'a see-through background': {
      given: drawn(icon('#00000000')),
      finds: [{ check: transparent, severity: 'error', file: 'icon.png', at: '', says: '100%', fix: 'none' }],
    },
    'a background that is almost opaque': {
      given: drawn(icon('#2c516dfe')),
      finds: [{ check: transparent }],
    },
    'a hole in the middle': {
      given: drawn(
        picture((x, y) =>
          inside({ left: 60, top: 60, right: 120, bottom: 120 }, x, y) ? '#ffffff00' : '#2c516d',
        ),
      ),
      finds: [{ check: transparent, severity: 'error', says: '6.81%' }],
    },
    'a ring just over the limit': {
      given: connector().iconFacts({ ringTranslucentShare: 0.0101 }),
      finds: [{ check: transparent, says: '1.01%' }],
    },
    'corners rounded to nothing': {
      given: drawn(rounded(icon('#2c516d'), 30, '#00000000')),
      finds: [{ check: corners, severity: 'warning', says: 'all four corners do' }, { check: transparent }],
    },
    'corners rounded to white': {
      given: drawn(rounded(icon('#2c516d'), 12, '#ffffff')),
      finds: [{ check: corners, severity: 'warning', says: 'all four corners do' }],
    },
    'one corner cut off': {
      given: drawn(picture((x, y) => (x + y < 12 ? '#ffffff' : '#2c516d'))),
      finds: [{ check: corners, says: 'the top-left corner does' }],
    },
    'two corners cut off': {
      given: drawn(picture((x, y) => (x + y < 12 || x + y > 446 ? '#ffffff' : '#2c516d'))),
      finds: [{ check: corners, says: 'the top-left and bottom-right corners do' }],
    },
  },
});
