import type { JsonNode } from '../json/node';
import { isFilled } from '../words/code-points';

/** What a property tells makers, where it is filled. */
export interface PropertyTexts {
  /** `x-ms-summary`, or else `title`. */
  readonly label: string | undefined;
  readonly description: string | undefined;
}

/** Label and description of a property; undefined for what is internal. */
export function propertyTexts({ items }: JsonNode): PropertyTexts | undefined {
  let summary: string | undefined;
  let title: string | undefined;
  let description: string | undefined;
  let visibility: string | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    switch (item?.key?.text) {
      case 'description':
        description = item?.text;
        break;
      case 'x-ms-summary':
        summary = item?.text;
        break;
      case 'title':
        title = item?.text;
        break;
      case 'x-ms-visibility':
        visibility = item?.text;
    }
  }
  if (visibility === 'internal') return undefined;
  return { label: filled(summary) ?? filled(title), description: filled(description) };
}

function filled(text: string | undefined): string | undefined {
  return isFilled(text) ? text : undefined;
}
