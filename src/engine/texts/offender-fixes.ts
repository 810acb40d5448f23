import { type Fix, safe, suggest } from '../fix';
import { replaceValue } from '../json/edit';
import type { JsonNode } from '../json/node';
import type { JsonDocument } from '../model/json-document';
import { quoted } from '../words/quoted';
import { withoutOffender } from '../words/summary-characters';

/** Fixes that take every occurrence of the character out of a summary; none where the summary must be reworded. */
export function offenderFixes(
  doc: JsonDocument,
  node: JsonNode,
  text: string,
  character: string,
): readonly Fix[] {
  const fixed = withoutOffender(text, character);
  if (fixed === undefined || fixed === '' || fixed.includes(character)) return [];
  const final = character === '.' || character === ':';
  const title = final
    ? `Remove the final ${quoted(character)}`
    : `Change the summary to ${quoted(fixed, 80)}`;
  return [(final ? safe : suggest)(title, () => replaceValue(doc, node, fixed))];
}
