import { type Fix, safe, suggest } from '../fix';
import { replaceWithin } from '../json/edit';
import type { JsonNode } from '../json/node';
import type { JsonDocument } from '../model/json-document';
import type { Place } from '../model/text-document';
import { quoted } from '../words/quoted';
import { isSentence, sentenceEnding } from '../words/sentence';
import { contentOf } from '../words/white-space';

/** A text that does not end as a sentence ends. */
export interface OpenSentence {
  /** Its last character, where the end punctuation is missing. */
  readonly at: Place;
  /** That character in quotes, for a message. */
  readonly end: string;
  /** `safe` where appending a full stop is plainly right. */
  readonly fix: Fix;
}

/** How a filled text fails to be a sentence; undefined when it is one. */
export function openSentence(doc: JsonDocument, node: JsonNode, text: string): OpenSentence | undefined {
  if (isSentence(text)) return undefined;
  const { to } = contentOf(text);
  const last = [...text.slice(Math.max(0, to - 2), to)].at(-1) ?? '';
  return { at: doc.within(node, to - last.length, to), end: quoted(last), fix: endSentence(doc, node, text) };
}

function endSentence(doc: JsonDocument, node: JsonNode, text: string): Fix {
  const { certain, from, text: mark, to } = sentenceEnding(text);
  const title = from === to ? 'Add a full stop' : `Replace ${quoted(text.slice(from, to))} by a full stop`;
  return (certain ? safe : suggest)(title, () => replaceWithin(doc, node, from, to, mark));
}
