import rule from '../../../src/engine/rules/properties/publisher-owner';
import { connector, independentConnector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const file = 'apiProperties.json';
const at = '/properties/stackOwner';
const equal = 'properties/publisher-equals-owner';
const differs = 'properties/publisher-differs-owner';
const independent = (owner: string) =>
  ({ given: independentConnector().setProperty(at, owner), publisher: 'independent' }) as const;

testRule(rule, {
  passes: {
    'one name twice': connector(),
    'one name in two spellings': connector().setProperty(at, 'PARCEL-DESK'),
    'two names of an independent connector': independent('Parcel Desk'),
    'no owner': connector().unsetProperty(at),
    'an owner without letters': independent('---'),
    'an owner that is no string': connector().setProperty(at, 7),
  },
  reports: {
    'two names of a verified connector': {
      given: connector().setProperty(at, 'Fabrikam'),
      finds: [
        {
          check: equal,
          severity: 'info',
          file,
          at,
          covers: '"Fabrikam"',
          says: '"Parcel Desk"',
          fix: 'none',
        },
      ],
    },
    'a name with more behind it': {
      given: connector().setProperty(at, 'Parcel Desk Group'),
      finds: [{ check: equal, severity: 'info', at }],
    },
    'one name of an independent connector': {
      ...independent('Jane Doe'),
      finds: [{ check: differs, severity: 'warning', file, at, covers: '"Jane Doe"', fix: 'none' }],
    },
    'one name in two spellings of an independent connector': {
      ...independent('jane  doe.'),
      finds: [{ check: differs, severity: 'warning', at }],
    },
  },
});
