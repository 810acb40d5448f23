import { defineRule } from '../../define-rule';
import type { JsonNode } from '../../json/node';
import type { Connector } from '../../model/connector';
import { metadataEntries } from '../../model/metadata';
import { textsMatching } from '../../texts/joined-texts';
import { connectionTexts, shownTexts } from '../../texts/shown-texts';
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
    for (const [doc, nodes] of [
      [definition?.doc, definitionTexts(connector)],
      [properties?.doc, propertiesTexts(connector)],
    ] as const) {
      if (doc === undefined) continue;
      for (const node of nodes) {
        if (node.text === undefined || node.text.search(placeholderHint) < 0) continue;
        const hits = placeholdersIn(node.text, dealsWithTodos(connector));
        for (const [subject, same] of grouped(hits, ({ text }) => text.toLowerCase())) {
          const [{ from, text, to }] = same;
          report('placeholder', {
            at: doc.within(node, from, to),
            data: { found: quoted(text), times: times(same.length) },
            subject,
          });
        }
      }
    }
  },
});

function definitionTexts({ definition }: Connector): readonly JsonNode[] {
  if (definition === undefined) return [];
  const contact = definition.root.get('info', 'contact');
  return [
    ...textsMatching(shownTexts(definition), placeholderHint).map(({ node }) => node),
    ...contactMembers.map((member) => contact?.get(member)),
    ...metadataEntries(definition.root).map(({ valueNode }) => valueNode),
  ].filter((node) => node !== undefined);
}

function propertiesTexts({ properties }: Connector): readonly JsonNode[] {
  if (properties === undefined) return [];
  return [
    ...ownerMembers.map((member) => properties.get(member)),
    ...connectionTexts(properties).map(({ node }) => node),
  ].filter((node) => node !== undefined);
}
