import rule from '../../../src/engine/rules/properties/brand-color-independent';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const at = '/properties/iconBrandColor';
const publisher = 'independent' as const;
const color = (value: unknown) => independentConnector().setProperty(at, value);

testRule(rule, {
  passes: {
    'the common color': { given: color('#da3b01'), publisher },
    'the common color in capitals': { given: color('#DA3B01'), publisher },
    'a missing color, which another rule reports': {
      given: independentConnector().unsetProperty(at),
      publisher,
    },
    'a color that is no string': { given: color(7), publisher },
    'a verified connector': connector(),
  },
  reports: {
    'another color': {
      given: color('#007ee5'),
      publisher,
      finds: [
        {
          severity: 'error',
          file: 'apiProperties.json',
          at,
          covers: '"#007ee5"',
          says: /"#007ee5" instead of #da3b01/,
          fix: 'safe',
        },
      ],
      afterFix: '"iconBrandColor": "#da3b01"',
    },
    'the common color without sign': {
      given: color('da3b01'),
      publisher,
      finds: [{ at, fix: 'safe' }],
      afterFix: '"#da3b01"',
    },
    'an empty color': { given: color(''), publisher, finds: [{ at, covers: '""', fix: 'safe' }] },
  },
});
