import { defineRule } from '../../define-rule';
import { type Fix, safe, suggest } from '../../fix';
import { replaceWithin } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { quoted } from '../../words/quoted';
import { isSentence, sentenceEnding } from '../../words/sentence';
import { contentOf } from '../../words/white-space';
import { operationTexts } from './_texts';

export default defineRule('operation/description-sentence', {
  needs: ['definition'],
  messages: {
    open: {
      says: 'The description of {operation} ends with {end} instead of end punctuation.',
      help: 'Write full sentences and end the last one with a full stop.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    for (const { node, operation, text } of operationTexts(definition, 'description')) {
      if (isSentence(text)) continue;
      const { to } = contentOf(text);
      const last = [...text.slice(Math.max(0, to - 2), to)].at(-1) ?? '';
      report('open', {
        at: doc.within(node, to - last.length, to),
        data: { operation: operation.label, end: quoted(last) },
        fixes: [endSentence(doc, node, text)],
      });
    }
  },
});

function endSentence(doc: JsonDocument, node: JsonNode, text: string): Fix {
  const { certain, from, text: mark, to } = sentenceEnding(text);
  const title = from === to ? 'Add a full stop' : `Replace ${quoted(text.slice(from, to))} by a full stop`;
  return (certain ? safe : suggest)(title, () => replaceWithin(doc, node, from, to, mark));
}
