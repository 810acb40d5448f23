import rule from '../../../src/engine/rules/title/english';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const title = (text: unknown) => connector().set('/info/title', text);

testRule(rule, {
  passes: {
    'plain letters': title('Contoso Docs'),
    'every sign of a keyboard': title("R&D #1: it's {50%} ~ ok?"),
    'a title that is no string': title(['Коннектор']),
  },
  reports: {
    'another script': {
      given: title('Контур Docs'),
      finds: [{ severity: 'error', at: '/info/title', covers: 'Контур', says: '"Контур"', fix: 'none' }],
    },
    'letters with vowel signs, as one run': {
      given: title('हिन्दी'),
      finds: [{ severity: 'error', covers: 'हिन्दी' }],
    },
    'an invisible character': {
      given: title('Contoso\u200bDocs'),
      finds: [{ severity: 'error', covers: '\u200b', says: 'U+200B', fix: 'none' }],
    },
    'a line break, as a control character': {
      given: title('Contoso\nDocs'),
      finds: [{ severity: 'error', covers: '\\n', says: 'U+000A' }],
    },
    'accents and signs, once': {
      given: title('Café® Señor'),
      finds: [{ severity: 'warning', covers: 'é®', says: '"é", "®", "ñ"', fix: 'none' }],
    },
    'no-break spaces': {
      given: title('Contoso\u00a0Docs\u00a0Hub'),
      finds: [{ severity: 'warning', covers: '\u00a0', fix: 'safe' }],
      afterFix: '"Contoso Docs Hub"',
    },
  },
});
