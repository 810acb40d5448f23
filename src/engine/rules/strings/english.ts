import { defineRule } from '../../define-rule';
import { distinctTexts } from '../../texts/distinct-texts';
import { textLabel } from '../../texts/shown-texts';
import { foreignWords, mayBeForeign } from '../../words/language';
import { quoted } from '../../words/quoted';
import { scriptRuns } from '../../words/script';

const shown = 4;
// Most texts are plain ASCII, which is seen at a glance.
const beyondAscii = /[^ -~\s]/;

export default defineRule('strings/english', {
  needs: [],
  pass: 'text-quality',
  messages: {
    script: {
      says: 'The {text} contains {found}, which is not in Latin script.',
      help: 'Write the text in English.',
    },
    language: {
      says: 'The {text} does not seem to be English; it holds the words {found}.',
      help: 'Write the text in English.',
    },
  },
  check({ connector, report, skip }) {
    const documents = distinctTexts(connector);
    if (documents.length === 0) skip('There is no readable JSON file.');
    const all = documents.flatMap(({ doc, texts }) => texts.map((each) => ({ ...each, doc })));
    for (const { doc, places, text } of all) {
      const foreign = beyondAscii.test(text)
        ? scriptRuns(text).find(({ kind }) => kind === 'foreign')
        : undefined;
      const words = mayBeForeign(text) ? foreignWords(text) : [];
      if (foreign === undefined && words.length === 0) continue;
      for (const place of places) {
        // Title and description of the connector have rules of their own.
        if (place.owner === 'info') continue;
        const label = textLabel(place);
        if (foreign !== undefined)
          report('script', {
            at: doc.within(place.node, foreign.from, foreign.to),
            data: { text: label, found: quoted(foreign.text) },
            subject: 'script',
          });
        if (words.length === 0) continue;
        const found = words
          .slice(0, shown)
          .map((word) => quoted(word))
          .join(', ');
        report('language', { at: doc.value(place.node), data: { text: label, found }, subject: 'language' });
      }
    }
  },
});
