import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { metadataEntries } from '../../model/metadata';
import { textsMatching } from '../../texts/joined-texts';
import { connectionTexts } from '../../texts/shown-texts';
import { grouped, times } from '../../words/grouped';
import { placeholderHint, placeholdersIn } from '../../words/placeholder-text';
import { quoted } from '../../words/quoted';
import { dealsWithTodos } from './_todos';

const contactMembers = ['name', 'url', 'email'] as const;
const ownerMembers = ['publisher', 'stackOwner'] as const;

export default defineRule('strings/placeholder', {
  needs: [],
  messages: {
    placeholder: {
      says: 'The text contains {found}{times}, which was meant to be replaced.',
      help: 'Write the real text, or remove the placeholder.',
    },
  },
  check({ connector, report, skip }) {
    const { definition, properties } = connector;
    if (definition === undefined && properties === undefined) skip('There is no readable JSON file.');
    const judge = (doc: JsonDocument, node: JsonNode | undefined): void => {
      if (node?.text === undefined || node.text.search(placeholderHint) < 0) return;
      const hits = placeholdersIn(node.text, dealsWithTodos(connector));
      for (const [subject, same] of grouped(hits, ({ text }) => text.toLowerCase())) {
        const [{ from, text, to }] = same;
        report('placeholder', {
          at: doc.within(node, from, to),
          data: { found: quoted(text), times: times(same.length) },
          subject,
        });
      }
    };
    if (definition !== undefined) {
      const { doc, root } = definition;
      for (const { node } of textsMatching(definition, placeholderHint)) judge(doc, node);
      const contact = root.get('info', 'contact');
      for (const member of contactMembers) judge(doc, contact?.get(member));
      for (const { valueNode } of metadataEntries(root)) judge(doc, valueNode);
    }
    if (properties !== undefined) {
      const { doc } = properties;
      for (const member of ownerMembers) judge(doc, properties.get(member));
      for (const { node } of connectionTexts(properties)) judge(doc, node);
    }
  },
});
