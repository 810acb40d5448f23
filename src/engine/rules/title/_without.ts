import { type Fix, suggest } from '../../fix';
import { replaceValue } from '../../json/edit';
import type { JsonDocument } from '../../model/json-document';
import { endsAlphanumeric } from '../../words/alphanumeric';
import { quoted } from '../../words/quoted';
import { removeWords } from '../../words/remove-words';
import type { Stretch } from '../../words/white-space';
import { retitled, type Title } from './_title';

/** Suggests the title without the given stretches of its base, where a title is left. */
export function withoutStretches(
  doc: JsonDocument,
  title: Title,
  stretches: readonly Stretch[],
): readonly Fix[] {
  const base = removeWords(title.base, stretches);
  // No use in a title that then ends in a sign: that would be the next finding.
  if (endsAlphanumeric(title.base) && !endsAlphanumeric(base)) return [];
  const text = retitled(title, base);
  if (text === undefined) return [];
  return [suggest(`Change the title to ${quoted(text)}`, () => replaceValue(doc, title.node, text))];
}
