import { defineRule } from '../../define-rule';
import { type Fix, safe, suggest } from '../../fix';
import { replaceWithin } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { openSentence } from '../../texts/open-sentence';
import { isAscii } from '../../words/ascii';
import { firstWordOf, isEnglishWord } from '../../words/language';
import { quoted } from '../../words/quoted';
import { readDescription } from './_description';

export default defineRule('description/sentence', {
  needs: ['definition'],
  messages: {
    open: {
      says: 'The description ends with {end} instead of end punctuation.',
      help: 'Write full sentences and end the last one with a full stop.',
    },
    lowerCase: {
      says: 'The description starts with {word}, in lower case.',
      help: 'Start the description with a capital letter.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    const description = readDescription(definition);
    if (description === undefined) return;
    const { node, text } = description;
    const open = openSentence(doc, node, text);
    if (open !== undefined)
      report('open', { at: open.at, data: { end: open.end }, subject: 'end', fixes: [open.fix] });
    const word = firstWordOf(text);
    if (/^[A-Z0-9]/.test(word)) return;
    // "iAuditor's" is the name as well.
    const name = word.replace(/['’]s?$/, '');
    if (!startsLowerCase(word) || [word, name].includes(firstWordOf(definition.title ?? ''))) return;
    const from = text.indexOf(word);
    report('lowerCase', {
      at: doc.within(node, from, from + word.length),
      data: { word: quoted(word) },
      subject: 'start',
      fixes: [capitalize(doc, node, word, from)],
    });
  },
});

function startsLowerCase(word: string): boolean {
  return /^[a-z]/.test(word) || (!isAscii(word) && /^\p{Ll}/u.test(word));
}

/** Other words than those of everyday English may be names that are written in lower case. */
function capitalize(doc: JsonDocument, node: JsonNode, word: string, from: number): Fix {
  const [letter = ''] = word;
  const grade = isEnglishWord(word) ? safe : suggest;
  return grade('Start with a capital letter', () =>
    replaceWithin(doc, node, from, from + letter.length, letter.toUpperCase()),
  );
}
