import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { hasAlphanumeric } from '../../words/alphanumeric';
import { baseTitle } from '../../words/base-title';
import { isFilled } from '../../words/code-points';

/** A title with something in it; blank and missing titles are the business of title/required. */
export interface Title {
  readonly node: JsonNode;
  readonly text: string;
  /** The text without the independent suffix; a prefix of it. */
  readonly base: string;
  /** The rest: empty or the suffix with the blanks before it. */
  readonly suffix: string;
}

export function readTitle(definition: DefinitionModel): Title | undefined {
  const node = definition.titleNode;
  const text = node?.text;
  if (node === undefined || !isFilled(text)) return undefined;
  const base = baseTitle(text);
  return { node, text, base, suffix: text.slice(base.length) };
}

/** The title with other words before its suffix; undefined where nothing worth a title would be left. */
export function retitled(title: Title, base: string): string | undefined {
  return hasAlphanumeric(base) ? base + title.suffix : undefined;
}
