import { measureIcon } from '../../../src/engine/icon/measure';
import rule from '../../../src/engine/rules/icon/brand-color-match';
import { connector } from '../../support/builders';
import { icon, picture } from '../../support/pixels';
import { testRule } from '../../support/rule-tester';

const color = '/properties/iconBrandColor';
const logo = { left: 35, top: 35, right: 195, bottom: 195 };
const pair = (background: string, brand: unknown) =>
  connector()
    .iconFacts(measureIcon(icon(background, logo)))
    .setProperty(color, brand);
const uniform = 'icon/background-uniform';
const split = (at: number) =>
  connector().iconFacts(measureIcon(picture((x) => (x < at ? '#2c516d' : '#8c516d'))));

testRule(rule, {
  passes: {
    'equal colors': pair('#2c516d', '#2c516d'),
    'equal colors in other case': pair('#2c516d', '#2C516D'),
    'three steps apart': pair('#2f4e70', '#2c516d'),
    'a ring that is just uniform': connector().iconFacts({ ringUniformShare: 0.9 }),
    'a brand color that is none': pair('#2074b5', 'navy'),
    'a brand color in short form': pair('#2074b5', '#fff'),
    'a brand color that is no text': pair('#2074b5', 7),
    'no brand color': connector()
      .iconFacts(measureIcon(icon('#2074b5')))
      .unsetProperty(color),
    'no properties file': connector()
      .iconFacts(measureIcon(icon('#2074b5')))
      .withoutFile('apiProperties.json'),
    'an icon that was not decoded': connector().icon({ facts: undefined }),
  },
  reports: {
    'a property far from the background': {
      given: pair('#2074b5', '#0071CE'),
      finds: [
        {
          severity: 'error',
          file: 'apiProperties.json',
          at: color,
          covers: '"#0071CE"',
          says: '32 of 255',
          fix: 'suggest',
        },
      ],
      afterFix: '"iconBrandColor": "#2074b5"',
    },
    'four steps apart': {
      given: pair('#30516d', '#2c516d'),
      finds: [{ severity: 'warning', at: color, says: '4 of 255', fix: 'suggest' }],
    },
    'sixteen steps apart': { given: pair('#3c516d', '#2c516d'), finds: [{ severity: 'warning' }] },
    'seventeen steps apart': { given: pair('#3d516d', '#2c516d'), finds: [{ severity: 'error' }] },
    'a brand color that is not allowed': {
      given: pair('#2c516d', '#007ee5'),
      finds: [{ severity: 'error', at: color, fix: 'suggest' }],
      afterFix: '"#2c516d"',
    },
    'a white background, which is no color to declare': {
      given: pair('#ffffff', '#2c516d'),
      finds: [{ severity: 'error', file: 'icon.png', at: '', says: '#ffffff', fix: 'none' }],
    },
    'a background and a brand color that are both not allowed': {
      given: pair('#007ee5', '#ffffff'),
      finds: [{ severity: 'error', file: 'icon.png', fix: 'none' }],
    },
    'a see-through background': {
      given: pair('#00000000', '#2c516d'),
      finds: [{ severity: 'error', file: 'icon.png', says: 'see-through', fix: 'none' }],
    },
    'a background in two colors': {
      given: split(115),
      finds: [{ check: uniform, severity: 'info', file: 'icon.png', at: '', says: '50%', fix: 'none' }],
    },
    'a ring that is not quite uniform, and then not compared': {
      given: pair('#2074b5', '#0071CE').iconFacts({ ringUniformShare: 0.899 }),
      finds: [{ check: uniform, severity: 'info', says: '89.9%' }],
    },
  },
});
