import { expect, it } from 'vitest';
import { checkConnector } from '../../../src/engine';
import rule from '../../../src/engine/rules/strings/placeholder';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const operation = (description: unknown) => connector().operation('Send', { description });

testRule(rule, {
  passes: {
    'finished texts': connector(),
    'parts of longer words': operation('Opens Todoist and __typename.'),
    'to-dos as the subject of the service': operation('Creates a todo in a list.').set(
      '/info/title',
      'To-Do Lists',
    ),
    'to-dos named in a path': connector().set('/paths/~1todos', {
      get: { operationId: 'ListAll', summary: 'List todo items', description: 'Lists every todo.' },
    }),
    'values in angle brackets': operation('Looks like <domain>.parceldesk.io.'),
    'defaults and examples': connector().set('/paths/~1parcels/get/parameters/0/default', 'TODO'),
    'an internal operation': connector().operation('Send', {
      description: 'TODO',
      'x-ms-visibility': 'internal',
    }),
    'texts of other types': operation(['TODO']),
  },
  reports: {
    'a blank to fill': {
      given: connector().setProperty('/properties/publisher', '_____'),
      finds: [
        {
          severity: 'error',
          file: 'apiProperties.json',
          at: '/properties/publisher',
          covers: '_____',
          says: '"_____"',
          fix: 'none',
        },
      ],
    },
    'a reminder': {
      given: operation('TBD. Returns <your item>, tbd.'),
      finds: [{ severity: 'error', covers: 'TBD', says: '"TBD" (2 times)' }, { covers: '<your item>' }],
    },
    'TODO where to-dos are the subject': {
      given: operation('TODO: say how a todo is sent.').set('/info/title', 'Todos'),
      finds: [{ covers: 'TODO', says: '"TODO",' }],
    },
    'a sentence of the template': {
      given: connector().set('/info/description', ' Short description of the connecting service.'),
      finds: [{ at: '/info/description', covers: 'Short description of the connecting service' }],
    },
    'contact and metadata': {
      given: connector()
        .set('/info/contact/name', '_____')
        .set('/x-ms-connector-metadata/0/propertyValue', 'changeme'),
      finds: [
        { at: '/info/contact/name', covers: '_____' },
        { at: '/x-ms-connector-metadata/0/propertyValue', covers: 'changeme' },
      ],
    },
    'a text of the connection dialog': {
      given: connector().setProperty(
        '/properties/connectionParameters/api_key/uiDefinition/tooltip',
        'Lorem ipsum dolor.',
      ),
      finds: [{ file: 'apiProperties.json', covers: 'Lorem ipsum' }],
    },
  },
});

it('says that it looked at nothing where neither file can be read', () => {
  const given = connector().file('apiDefinition.swagger.json', '').file('apiProperties.json', '');
  const { findings, skipped } = checkConnector(given.snapshot(), { rules: [rule] });
  expect(findings).toEqual([]);
  expect(skipped).toHaveLength(1);
});
