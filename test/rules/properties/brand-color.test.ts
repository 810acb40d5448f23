import rule from '../../../src/engine/rules/properties/brand-color';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/properties/iconBrandColor';
const file = 'apiProperties.json';
const required = 'properties/brand-color-required';
const forbidden = 'properties/brand-color-forbidden';
const publisher = 'independent' as const;
const color = (value: unknown) => connector().setProperty(at, value);
const white = { r: 255, g: 255, b: 255, a: 255 };

testRule(rule, {
  passes: {
    'six digits': color('#2c516d'),
    'six capital digits': color('#2C516D'),
    'nearly white': color('#fffffe'),
    'the color of independents': { given: independentConnector(), publisher },
    'white of an independent, which another rule reports': {
      given: independentConnector().setProperty(at, '#ffffff'),
      publisher,
    },
  },
  reports: {
    'no sign in front': {
      given: color('2C516D'),
      finds: [
        { check: required, severity: 'error', file, at, covers: '"2C516D"', says: '"2C516D"', fix: 'safe' },
      ],
      afterFix: '"iconBrandColor": "#2c516d"',
    },
    'three digits': {
      given: color('#2c5'),
      finds: [{ check: required, fix: 'safe' }],
      afterFix: '"iconBrandColor": "#22cc55"',
    },
    'blanks around': {
      given: color(' #2c516d '),
      finds: [{ check: required, fix: 'safe' }],
      afterFix: '"#2c516d"',
    },
    'a color name': {
      given: color('teal'),
      finds: [{ check: required, severity: 'error', at, covers: '"teal"', fix: 'suggest' }],
      afterFix: '"iconBrandColor": "#2c516d"',
    },
    'a color name without an icon': {
      given: color('rgb(1,2,3)').icon(undefined),
      finds: [{ check: required, fix: 'none' }],
    },
    'a missing color': {
      given: connector().unsetProperty(at),
      finds: [
        {
          check: required,
          severity: 'error',
          at: '/properties',
          covers: '"properties"',
          says: '"iconBrandColor"',
          fix: 'suggest',
        },
      ],
      afterFix: '"iconBrandColor": "#2c516d"',
    },
    'a missing color of an independent': {
      given: independentConnector().unsetProperty(at),
      publisher,
      finds: [{ check: required, at: '/properties', fix: 'safe' }],
      afterFix: '"iconBrandColor": "#da3b01"',
    },
    'a malformed color of an independent': {
      given: independentConnector().setProperty(at, 'da3b01'),
      publisher,
      finds: [{ check: required, fix: 'safe' }],
      afterFix: '"iconBrandColor": "#da3b01"',
    },
    'a color that is no string': {
      given: color(0x2c516d),
      finds: [{ check: required, at, says: 'not a string', fix: 'suggest' }],
    },
    'a key in another case': {
      given: connector().unsetProperty(at).setProperty('/properties/IconBrandColor', '#2c516d'),
      finds: [{ check: required, at: '/properties/IconBrandColor', covers: '"IconBrandColor"', fix: 'safe' }],
      afterFix: '"iconBrandColor": "#2c516d"',
    },
    'a key at the root': {
      given: connector().unsetProperty(at).setProperty('/iconBrandColor', '#2c516d'),
      finds: [{ check: required, at: '/iconBrandColor', covers: '"iconBrandColor"', fix: 'safe' }],
      afterFix: '    "iconBrandColor": "#2c516d",\n    "capabilities"',
    },
    'no properties object': {
      given: connector().unsetProperty('/properties'),
      finds: [{ check: required, at: '', fix: 'none' }],
    },
    white: {
      given: color('#FFFFFF'),
      finds: [
        { check: forbidden, severity: 'error', at, covers: '"#FFFFFF"', says: 'white', fix: 'suggest' },
      ],
      afterFix: '"iconBrandColor": "#2c516d"',
    },
    'white in three digits, which is wrong twice': {
      given: color('#fff'),
      finds: [
        { check: forbidden, severity: 'error', fix: 'suggest' },
        { check: required, severity: 'error', fix: 'safe' },
      ],
    },
    'the default color': {
      given: color('#007ee5'),
      finds: [{ check: forbidden, severity: 'error', says: 'default' }],
    },
    'the color of the samples': {
      given: color('#007EE6'),
      finds: [{ check: forbidden, severity: 'warning', says: 'samples' }],
    },
    'the color of independents on a verified connector': {
      given: color('#da3b01'),
      finds: [{ check: forbidden, severity: 'warning', says: 'independent' }],
    },
    'white with a white icon': {
      given: color('#ffffff').iconFacts({ background: white }),
      finds: [{ check: forbidden, fix: 'none' }],
    },
    'white with a transparent icon': {
      given: color('#ffffff').iconFacts({ background: { r: 1, g: 2, b: 3, a: 0 } }),
      finds: [{ check: forbidden, fix: 'none' }],
    },
  },
});
