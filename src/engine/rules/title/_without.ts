import { type Fix, suggest } from '../../fix';
import { replaceValue } from '../../json/edit';
import type { JsonDocument } from '../../model/json-document';
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
  const text = retitled(title, removeWords(title.base, stretches));
  if (text === undefined) return [];
  return [suggest(`Change the title to ${quoted(text)}`, () => replaceValue(doc, title.node, text))];
}
