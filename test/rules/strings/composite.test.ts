import rule from '../../../src/engine/rules/strings/composite';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const described = (description: string) =>
  connector().operation('Track', { summary: 'Track a parcel', description });
const at = '/paths/~1items~1Track/get/description';

testRule(rule, {
  passes: {
    sentences: described('Returns the list of parcels.'),
    'braces and signs that are no slots': described(
      'Use {id} or {name} in the path; 100% safe, 5 % done, 3+4.',
    ),
    'texts that end with a preposition': described('The shop to send the parcel to'),
    'two words with of': described('Best of'),
    'words that end alike': described('Go to Portland'),
  },
  reports: {
    'a numbered slot': {
      given: described('Returns the list of {0}'),
      finds: [{ severity: 'warning', at, covers: '{0}', fix: 'none' }],
    },
    'a named slot': {
      given: described('Returns {{ name }} of the parcel.'),
      finds: [{ at, covers: '{{ name }}' }],
    },
    'slots of programs': {
      given: described('Returns %s of the parcel.').operation('Turn', {
        summary: 'Turn a parcel',
        description: ['Turns $', '{angle} degrees.'].join(''),
      }),
      finds: [{ covers: '%s' }, { covers: '${' }],
    },
    'the rest of a text': {
      given: described(', and returns the parcel.'),
      finds: [{ at, covers: ',', says: 'begins with' }],
    },
    'the beginning of a text': {
      given: described('Returns the parcel and '),
      finds: [{ at, covers: 'and', says: 'ends with' }],
    },
    'the beginning of a phrase': {
      given: described('Returns the list of'),
      finds: [{ at, covers: 'of' }],
    },
    'a colon at the end, in the connection dialog': {
      given: connector().setProperty('/properties/connectionParameters', {
        key: { type: 'securestring', uiDefinition: { displayName: 'Key:', tooltip: 'The key.' } },
      }),
      finds: [{ file: 'apiProperties.json', covers: ':' }],
    },
  },
});
