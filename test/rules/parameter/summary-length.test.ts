import rule from '../../../src/engine/rules/parameter/summary-length';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const summary = (text: unknown, more = {}) =>
  connector().operation('GetUser', {
    parameters: [{ name: 'q', in: 'query', type: 'string', 'x-ms-summary': text, ...more }],
  });
const property = (text: unknown, more = {}) =>
  connector().set('/definitions/Parcel/properties/number', { 'x-ms-summary': text, ...more });
const long = 'x'.repeat(81);
const internal = { 'x-ms-visibility': 'internal' };

testRule(rule, {
  passes: {
    'a summary of 80 characters': summary('x'.repeat(80)),
    'a summary of 80 characters outside the basic plane': property('\u{1F4E6}'.repeat(80)),
    'an internal parameter': summary(long, internal),
    'an internal property': property(long, internal),
    'a summary that is no string': summary([long]),
  },
  reports: {
    'a summary of 81 characters': {
      given: summary(long),
      finds: [
        {
          severity: 'error',
          at: '/paths/~1items~1GetUser/get/parameters/0/x-ms-summary',
          covers: `"${long}"`,
          says: /"q" of "GetUser" has 81 characters/,
          fix: 'none',
        },
      ],
    },
    'a long summary of a property': {
      given: property(`${long}x`),
      finds: [
        {
          severity: 'error',
          at: '/definitions/Parcel/properties/number/x-ms-summary',
          says: '"number" (#/definitions/Parcel) has 82',
        },
      ],
    },
    'blanks that make it long': { given: summary(`x${' '.repeat(80)}`), finds: [{ fix: 'none' }] },
  },
});
