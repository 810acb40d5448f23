import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine';
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
      finds: [
        { check: transparent, severity: 'error', file: 'icon.png', at: '', says: '100%', fix: 'suggest' },
      ],
    },
    'a see-through background and no valid brand color': {
      given: drawn(icon('#00000000')).setProperty('/properties/iconBrandColor', 'teal'),
      finds: [{ check: transparent, fix: 'none' }],
    },
    'a see-through background and a white brand color, which no icon may have': {
      given: drawn(icon('#00000000')).setProperty('/properties/iconBrandColor', '#FFFFFF'),
      finds: [{ check: transparent, fix: 'none' }],
    },
    'a see-through background and the default color': {
      given: drawn(icon('#00000000')).setProperty('/properties/iconBrandColor', '#007ee5'),
      finds: [{ check: transparent, fix: 'none' }],
    },
    'a see-through background without properties': {
      given: drawn(icon('#00000000')).withoutFile('apiProperties.json'),
      finds: [{ check: transparent, fix: 'none' }],
    },
    'an animation that can be seen through': {
      given: drawn(icon('#00000000')).icon({ animated: true }),
      finds: [{ check: transparent, fix: 'none' }],
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

describe('the fix', () => {
  it('fills with the brand color', () => {
    const given = drawn(icon('#00000000')).setProperty('/properties/iconBrandColor', '#2C516D').snapshot();
    const { report, fileEditOf } = analyze(given, { rules: [rule], publisher: 'verified' });
    const [finding] = report.findings;
    expect(finding?.fixes).toEqual([
      { title: 'Fill the background with #2c516d', grade: 'suggest', onDisk: true },
    ]);
    const operation = { kind: 'flatten', color: '#2c516d' };
    expect(fileEditOf(finding?.fingerprint ?? '', 0)).toEqual({ kind: 'icon', file: 'icon.png', operation });
  });
});
