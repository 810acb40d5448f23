import { defineRule } from '../../define-rule';
import { grouped, times } from '../../words/grouped';
import { norm } from '../../words/norm';
import { productNameSeverity, productNamesIn } from '../../words/product-names';
import { quoted } from '../../words/quoted';
import { restrictedWordsIn } from '../../words/restricted-words';
import { readDescription } from './_description';

export default defineRule('description/product-names', {
  needs: ['definition'],
  messages: {
    product: {
      check: 'description/product-names',
      says: 'The description contains the Power Platform product name {name}{times}.',
      help: 'Say what the connector does without naming the product it runs in.',
    },
    neighbour: {
      check: 'description/product-names',
      says: 'The description contains {name}{times}, the name of a Power Platform component or related Microsoft product.',
      help: 'Leave the name out unless it is the service the connector is for.',
    },
    word: {
      check: 'description/word-api',
      says: 'The description contains the word {word}{times}.',
      help: 'Describe what makers can do with the service rather than its technical interface.',
    },
  },
  check({ connector, definition, report }) {
    const { doc } = definition;
    const description = readDescription(definition);
    if (description === undefined) return;
    const { node, text } = description;
    for (const [subject, hits] of grouped(productNamesIn(text), ({ name }) => norm(name))) {
      const [{ from, list, name, to }] = hits;
      report(list === 'PP3' ? 'neighbour' : 'product', {
        at: doc.within(node, from, to),
        severity: productNameSeverity(list, connector.properties?.publisher),
        data: { name: quoted(name), times: times(hits.length) },
        subject,
      });
    }
    for (const [subject, hits] of grouped(restrictedWordsIn(text), ({ word }) => word.toLowerCase())) {
      const [{ from, to, word }] = hits;
      report('word', {
        at: doc.within(node, from, to),
        data: { word: quoted(word), times: times(hits.length) },
        subject,
      });
    }
  },
});
