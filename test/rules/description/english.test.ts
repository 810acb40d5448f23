import rule from '../../../src/engine/rules/description/english';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const description = (text: unknown) => connector().set('/info/description', text);

testRule(rule, {
  passes: {
    'an English sentence': description('Manage the tasks and the calendar of your team.'),
    'accents and signs': description('Café Zoë sends orders – quickly…'),
    'foreign words in an English text': description(
      'Reads the paper Die Zeit und Der Standard for subscribers.',
    ),
    'few foreign words': description('Verwalten Sie die Aufgaben und Termine.'),
    'one foreign word in a list': description(
      'Orders, parcels, invoices, los, tickets, notes, files, folders.',
    ),
    'a description that is no string': description(7),
  },
  reports: {
    'another script': {
      given: description('Manages tasks (задачи) of your team, задачи.'),
      finds: [{ severity: 'error', at: '/info/description', covers: 'задачи', fix: 'none' }],
    },
    German: {
      given: description('Verwalten Sie die Aufgaben und den Kalender Ihres Teams.'),
      finds: [
        {
          severity: 'warning',
          covers: '"Verwalten Sie die Aufgaben und den Kalender Ihres Teams."',
          says: '"die", "und"',
        },
      ],
    },
    'French, with a name in another script': {
      given: description('Gère les tâches et les rendez-vous des équipes 東京.'),
      finds: [{ severity: 'warning' }, { severity: 'error', covers: '東京' }],
    },
  },
});
