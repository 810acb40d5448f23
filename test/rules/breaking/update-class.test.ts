import rule from '../../../src/engine/rules/breaking/update-class';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const size = 'breaking/minor-classification';
const bump = 'breaking/version-bump';
const previous = connector();
/** With the version increased, so that only the size is reported. */
const next = previous.set('/info/version', '1.1');
const minor = { check: size, severity: 'info', file: '.', says: 'minor', fix: 'none' } as const;
const major = { check: size, severity: 'info', file: '.', says: 'major', fix: 'none' } as const;

testRule(rule, {
  passes: {
    'the same connector': { given: previous, previous },
    'another layout': { given: previous.layout(4, '\r\n'), previous },
    'nothing but a higher version': { given: next, previous },
    'a definition that cannot be read': { given: previous.file('apiDefinition.swagger.json', '{'), previous },
    'an icon that is not known': { given: previous, previous: previous.icon(undefined) },
  },
  reports: {
    'texts of all kinds': {
      given: next
        .set('/info/description', 'Other.')
        .set('/info/contact', {})
        .set('/paths/~1parcels/get/summary', 'Other')
        .set('/paths/~1parcels/get/description', 'Other.')
        .set('/paths/~1parcels/get/responses/200/description', 'Other.')
        .setProperty('/properties/connectionParameters/api_key/uiDefinition/tooltip', 'Other')
        .setProperty('/properties/connectionParameters/api_key/uiDefinition/description', 'Other')
        .setProperty('/properties/iconBrandColor', '#112233')
        .setProperty('/properties/publisher', 'Other')
        .setProperty('/properties/stackOwner', 'Other')
        .file('readme.md', 'Other.')
        .iconFacts({ width: 100 }),
      previous,
      finds: [minor],
    },
    'the readme alone': { given: previous.file('readme.md', 'Other.'), previous, finds: [minor] },
    'the icon alone': { given: previous.iconFacts({ width: 100 }), previous, finds: [minor] },
    'a new operation': {
      given: next.operation('TrackParcel'),
      previous,
      finds: [{ ...major, says: 'apiDefinition.swagger.json/paths/~1items~1TrackParcel differs' }],
    },
    'the text of a parameter': {
      given: next.set('/paths/~1parcels/get/parameters/0/description', 'Other.'),
      previous,
      finds: [major],
    },
    'a member of the properties': {
      given: previous.setProperty('/properties/connectionParameters/api_key/type', 'string'),
      previous,
      finds: [{ ...major, says: 'apiProperties.json/properties/connectionParameters/api_key/type' }],
    },
    'the label of a connection parameter': {
      given: previous.setProperty('/properties/connectionParameters/api_key/uiDefinition/displayName', 'x'),
      previous,
      finds: [major],
    },
    'a script': {
      given: previous.file('script.csx', 'public class Script {}'),
      previous,
      finds: [{ ...major, says: 'script.csx' }],
    },
    'the same version': {
      given: previous.set('/info/description', 'Other.'),
      previous,
      finds: [
        minor,
        {
          check: bump,
          severity: 'info',
          at: '/info/version',
          covers: '"1.0"',
          says: 'the version goes from "1.0" to "1.0"',
          fix: 'suggest',
        },
      ],
    },
    'a lower version, by numbers and not by letters': {
      given: previous.set('/info/version', '1.9').set('/info/description', 'Other.'),
      previous: previous.set('/info/version', '1.10'),
      finds: [minor, { check: bump, at: '/info/version', covers: '"1.9"' }],
    },
    'no version any more': {
      given: previous.unset('/info/version'),
      previous,
      finds: [{ check: bump, at: '/info', covers: '"info"', says: 'to none', fix: 'suggest' }],
      afterFix: '"version": "1.1"',
    },
    'the same version that is no number': {
      given: previous.set('/info/version', 'beta').set('/info/description', 'Other.'),
      previous: previous.set('/info/version', 'beta'),
      finds: [minor, { check: bump, at: '/info/version', fix: 'none' }],
    },
  },
});
