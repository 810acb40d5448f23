import rule from '../../../src/engine/rules/strings/whitespace';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const spacing = 'strings/whitespace';
const markup = 'strings/markup';
const operation = (members: Readonly<Record<string, unknown>>) => connector().operation('Send', members);
const property = '/definitions/Parcel/properties/number';
const dialog = '/properties/connectionParameters/api_key/uiDefinition';

testRule(rule, {
  passes: {
    'clean texts': connector(),
    'a line break inside a description': operation({ description: 'First line.\n\nSecond  line.' }),
    'values in angle brackets': operation({ description: 'Looks like <id> or a < b > c.' }),
    'a URL and a link in a description': operation({
      description: 'See https://a.io and [docs](https://a.io).',
    }),
    'brackets in a summary': operation({ summary: 'Send [beta] (new)' }),
    'an internal operation': operation({ summary: ' Send <b>', 'x-ms-visibility': 'internal' }),
    'an empty summary': operation({ summary: '  ' }),
  },
  reports: {
    'blanks in a label': {
      given: connector().set(`${property}/x-ms-summary`, 'User  ID '),
      finds: [
        {
          check: spacing,
          severity: 'info',
          at: `${property}/x-ms-summary`,
          covers: '  ',
          says: 'The x-ms-summary of property "number" (#/definitions/Parcel) has several blanks in a row.',
          fix: 'safe',
        },
      ],
      afterFix: '"User ID"',
    },
    'a tab in a summary': {
      given: operation({ summary: 'Send\tit' }),
      finds: [{ check: spacing, covers: '\\t', says: 'a line break or tab', fix: 'safe' }],
      afterFix: '"Send it"',
    },
    'blanks behind a description': {
      given: operation({ description: ' Sends it. \n' }),
      finds: [{ check: spacing, covers: ' \\n', says: 'The description of "Send"', fix: 'safe' }],
      afterFix: '" Sends it."',
    },
    'texts of the connection dialog': {
      given: connector()
        .setProperty(`${dialog}/displayName`, ' API key')
        .setProperty(`${dialog}/tooltip`, 'The key. '),
      finds: [
        {
          check: spacing,
          at: `${dialog}/displayName`,
          file: 'apiProperties.json',
          says: 'blanks at its start',
        },
        { check: spacing, at: `${dialog}/tooltip`, says: 'blanks at its end' },
      ],
    },
    'a URL in a label': {
      given: operation({ summary: 'Open https://a.io/b' }),
      finds: [{ check: markup, severity: 'warning', covers: 'https://a.io/b', says: 'a URL', fix: 'none' }],
    },
    'a link in a label': {
      given: connector().set(`${property}/x-ms-summary`, 'See [docs](a.md)'),
      finds: [{ check: markup, severity: 'warning', covers: '[docs](a.md)' }],
    },
    tags: {
      given: operation({ summary: '<b>Send</b>', description: 'One<br/>two.' }),
      finds: [
        { check: markup, severity: 'warning', covers: '<b>', says: 'an HTML tag' },
        { check: markup, severity: 'info', covers: '<br/>' },
      ],
    },
  },
});
