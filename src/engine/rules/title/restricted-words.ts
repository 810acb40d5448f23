import { defineRule } from '../../define-rule';
import { grouped, times } from '../../words/grouped';
import { quoted } from '../../words/quoted';
import { restrictedWordsIn } from '../../words/restricted-words';
import { readTitle } from './_title';
import { withoutStretches } from './_without';

export default defineRule('title/restricted-words', {
  needs: ['definition'],
  messages: {
    word: {
      says: 'The title contains the word {word}{times}, which titles must not use.',
      help: 'Remove the word; name only the product or organization.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    const title = readTitle(definition);
    if (title === undefined) return;
    for (const [subject, hits] of grouped(restrictedWordsIn(title.base), ({ word }) => word.toLowerCase())) {
      const [{ from, to, word }] = hits;
      report('word', {
        at: doc.within(title.node, from, to),
        data: { word: quoted(word), times: times(hits.length) },
        subject,
        fixes: withoutStretches(doc, title, hits),
      });
    }
  },
});
