import { type Fix, safe, suggest } from '../../fix';
import { replaceValue } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { quoted } from '../../words/quoted';

/** A character a summary must not hold: its first place and how often it occurs. */
export interface Offender {
  readonly character: string;
  readonly from: number;
  readonly count: number;
  /** False for marks that common names and phrases hold, such as hyphens. */
  readonly severe: boolean;
}

const tolerated = new Set([...`-'’,&/.:_+"`]);

/** Every distinct character that is no letter, digit, parenthesis or space, in order of first occurrence. */
export function offendersIn(text: string): readonly Offender[] {
  const found = new Map<string, Offender>();
  for (const { 0: character, index } of text.matchAll(/[^\p{L}\p{Nd}() ]/gu)) {
    const known = found.get(character);
    const first = { character, from: index, count: 0, severe: !tolerated.has(character) };
    found.set(character, { ...(known ?? first), count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

/** Fixes that take every occurrence of the character out. */
export function offenderFixes(
  doc: JsonDocument,
  node: JsonNode,
  text: string,
  character: string,
): readonly Fix[] {
  const fixed = without(text, character);
  if (fixed === undefined || fixed === '' || fixed.includes(character)) return [];
  const final = character === '.' || character === ':';
  const title = final
    ? `Remove the final ${quoted(character)}`
    : `Change the summary to ${quoted(fixed, 80)}`;
  return [(final ? safe : suggest)(title, () => replaceValue(doc, node, fixed))];
}

function without(text: string, character: string): string | undefined {
  switch (character) {
    case '&':
      return spelledOut(text, /&+/g, 'and');
    case '/':
      return spelledOut(verbsAlike(text), /\/+/g, 'or');
    case '.':
    case ':':
      return withoutFinal(text, character);
    default:
      return undefined;
  }
}

function spelledOut(text: string, mark: RegExp, word: string): string {
  return text.replace(mark, ` ${word} `).replace(/ {2,}/g, ' ').trim();
}

/** "Get/Update user": the second verb no longer starts the phrase, so it loses its capital. */
function verbsAlike(text: string): string {
  return text.replace(
    /^(\p{L}+ ?\/ ?)(\p{Lu})(?=\p{Ll})/u,
    (_, verb: string, capital: string) => verb + capital.toLowerCase(),
  );
}

function withoutFinal(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === character || text[end - 1] === ' ')) end -= 1;
  return text.slice(0, end);
}
