import type { Connector } from '../model/connector';
import type { JsonDocument } from '../model/json-document';
import { onceFor } from '../once-for';
import { connectionTexts, type ShownText, shownTexts } from './shown-texts';

/** A text and all places that show it, in text order. */
export interface DistinctText {
  readonly text: string;
  readonly places: readonly [ShownText, ...ShownText[]];
}

/** The texts of one file, each once, in order of first occurrence. */
export interface DocumentTexts {
  readonly doc: JsonDocument;
  readonly texts: readonly DistinctText[];
}

/**
 * STRINGS of definition and properties (catalogue, section 2), each distinct text once, so that rules about language
 * look at it once. Shared by all rules of a run; empty where neither file is readable.
 */
export const distinctTexts = onceFor(({ definition, properties }: Connector): readonly DocumentTexts[] => {
  const all: DocumentTexts[] = [];
  if (definition !== undefined) all.push({ doc: definition.doc, texts: distinct(shownTexts(definition)) });
  if (properties !== undefined)
    all.push({ doc: properties.doc, texts: distinct(connectionTexts(properties)) });
  return all;
});

function distinct(shown: readonly ShownText[]): readonly DistinctText[] {
  const byText = new Map<string, [ShownText, ...ShownText[]]>();
  for (const place of shown) {
    const places = byText.get(place.text);
    if (places === undefined) byText.set(place.text, [place]);
    else places.push(place);
  }
  return [...byText].map(([text, places]) => ({ text, places }));
}
