import { defineRule } from '../../define-rule';
import { grouped, times } from '../../words/grouped';
import { norm } from '../../words/norm';
import { productNameSeverity, productNamesIn } from '../../words/product-names';
import { quoted } from '../../words/quoted';
import { readTitle } from './_title';
import { withoutStretches } from './_without';

export default defineRule('title/product-names', {
  needs: ['definition'],
  messages: {
    product: {
      says: 'The title contains the Power Platform product name {name}{times}.',
      help: 'Remove the name; a title names only the product or organization the connector is for.',
    },
    neighbour: {
      says: 'The title contains {name}{times}, the name of a Power Platform component or related Microsoft product.',
      help: 'Remove the name unless it is the service the connector is for.',
    },
  },
  check({ connector, definition, report }) {
    const { doc } = definition;
    const title = readTitle(definition);
    if (title === undefined) return;
    for (const [subject, hits] of grouped(productNamesIn(title.base), ({ name }) => norm(name))) {
      const [{ from, list, name, to }] = hits;
      report(list === 'PP3' ? 'neighbour' : 'product', {
        at: doc.within(title.node, from, to),
        severity: productNameSeverity(list, connector.properties?.publisher),
        data: { name: quoted(name), times: times(hits.length) },
        subject,
        fixes: withoutStretches(doc, title, hits),
      });
    }
  },
});
