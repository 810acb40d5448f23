import { contentOf, type Stretch } from './white-space';

/** What shows that a text is meant to be put together with others. */
export interface Fragment extends Stretch {
  readonly kind: 'slot' | 'start' | 'end';
}

const slot = /\{\d+\}|\{\{[^{}]+\}\}|(?<![\w%])%[sd](?!\w)|\$\{|" \+ "/;
/** Any of the characters a slot needs; most texts have none. */
const slotCharacter = /[{%+]/;
const start = /^[,;)]/;
// The catalogue also lists "to" and "with", and "of" anywhere; in published connectors all of these end whole texts
// ("The file to write to", "Best of").
const endSign = /[:,(]$/;
const endWord = /(?<!\w)(?:and|or|the)$|\S\s+\S+\s+of$/;
const lastWord = /\b(?:and|or|the|of)$/;
const longestEnd = 4;
const longestPhrase = 80;

/** The first sign that a text is a part of another one (catalogue, strings/composite); undefined for whole texts. */
export function fragmentIn(text: string): Fragment | undefined {
  const hit = slotCharacter.test(text) ? slot.exec(text) : null;
  if (hit !== null) return { kind: 'slot', from: hit.index, to: hit.index + hit[0].length };
  const { from, to } = contentOf(text);
  if (start.test(text.charAt(from))) return { kind: 'start', from, to: from + 1 };
  if (endSign.test(text.charAt(to - 1))) return { kind: 'end', from: to - 1, to };
  const word = lastWord.exec(text.slice(Math.max(from, to - longestEnd), to))?.[0];
  if (word === undefined || !endWord.test(text.slice(Math.max(from, to - longestPhrase), to)))
    return undefined;
  return { kind: 'end', from: to - word.length, to };
}
