import { defineRule } from '../../define-rule';
import { textsMatching } from '../../texts/joined-texts';
import { textLabel } from '../../texts/shown-texts';
import { grouped, times } from '../../words/grouped';
import { norm } from '../../words/norm';
import { productNameHint, productNamesIn } from '../../words/product-names';
import { quoted } from '../../words/quoted';

const product = 'The {text} contains the Power Platform product name {name}{times}.';
const related =
  'The {text} contains {name}{times}, the name of a Power Platform component or related Microsoft product.';
const help = 'Say what happens in the service without naming the product the connector runs in.';
const relatedHelp = 'Leave the name out unless it is the service the text is about.';

export default defineRule('strings/product-names', {
  needs: ['definition'],
  messages: {
    operation: { check: 'operation/product-names', says: product, help },
    operationRelated: {
      check: 'operation/product-names',
      severity: 'info',
      says: related,
      help: relatedHelp,
    },
    parameter: { check: 'parameter/product-names', says: product, help },
    parameterRelated: {
      check: 'parameter/product-names',
      severity: 'info',
      says: related,
      help: relatedHelp,
    },
  },
  check({ definition, report }) {
    for (const text of textsMatching(definition, productNameHint)) {
      const { member, node, owner } = text;
      // Hints of triggers are texts too, but the requirement is about summaries and descriptions.
      if ((owner !== 'operation' && owner !== 'parameter') || member === 'x-ms-trigger-hint') continue;
      for (const [subject, hits] of grouped(productNamesIn(text.text), ({ name }) => norm(name))) {
        const [{ from, list, name, to }] = hits;
        report(list === 'PP3' ? `${owner}Related` : owner, {
          at: definition.doc.within(node, from, to),
          data: { text: textLabel(text), name: quoted(name), times: times(hits.length) },
          subject,
        });
      }
    }
  },
});
