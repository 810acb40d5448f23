import type { Stretch } from './white-space';

/** A word found in a text. */
export interface WordHit extends Stretch {
  readonly word: string;
}

// Seed "Give your connector a title": can't contain the words "API", "Connector"; the catalogue adds the plurals.
const restricted = /(?<![A-Za-z0-9])(?:api|apis|connector|connectors)(?![A-Za-z0-9])/gi;

/** The words "API" and "Connector" in a text, in text order. */
export function restrictedWordsIn(text: string): readonly WordHit[] {
  if (text.search(restricted) < 0) return [];
  return [...text.matchAll(restricted)].map((match) => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}
