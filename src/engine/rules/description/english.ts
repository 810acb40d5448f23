import { defineRule } from '../../define-rule';
import { foreignWords } from '../../words/language';
import { quoted } from '../../words/quoted';
import { foreignRun } from '../../words/script';
import { readDescription } from './_description';

const shown = 4;

export default defineRule('description/english', {
  needs: ['definition'],
  messages: {
    script: {
      says: 'The description contains {found}, which is not in Latin script.',
      help: 'Write the description in English.',
    },
    language: {
      severity: 'warning',
      says: 'The description does not seem to be English; it holds the words {found}.',
      help: 'Write the description in English.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    const description = readDescription(definition);
    if (description === undefined) return;
    const { node, text } = description;
    const first = foreignRun(text);
    if (first !== undefined) {
      report('script', { at: doc.within(node, first.from, first.to), data: { found: quoted(first.text) } });
    }
    const words = foreignWords(text);
    if (words.length === 0) return;
    const found = words
      .slice(0, shown)
      .map((word) => quoted(word))
      .join(', ');
    report('language', { at: doc.value(node), data: { found }, subject: 'language' });
  },
});
