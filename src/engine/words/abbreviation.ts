import language from '../data/language.json';
import lists from '../data/lists.json';
import type { Stretch } from './white-space';

/** An abbreviation in other letters than it is written in. */
export interface LooseAbbreviation extends Stretch {
  readonly text: string;
  readonly right: string;
}

const rightForms: ReadonlyMap<string, string> = new Map([
  ...Object.entries(language.capitalForms),
  ...lists.abbreviations.flatMap((name): (readonly [string, string])[] => {
    const singular = name.endsWith('s') && lists.abbreviations.includes(name.slice(0, -1));
    // "https" is no plural of "http".
    return [
      [name, singular && name !== 'https' ? `${name.slice(0, -1).toUpperCase()}s` : name.toUpperCase()],
    ];
  }),
]);

const token = new RegExp(
  `(?<![\\w./@'’#&={-])(?:${[...rightForms.keys()].join('|')})(?![\\w@'’={}-]|[./:]\\w|:/)`,
  'gi',
);

/** Abbreviations that are not in capitals, plurals in capitals with an s, in text order. */
export function looseAbbreviations(text: string): readonly LooseAbbreviation[] {
  const hits: LooseAbbreviation[] = [];
  for (const match of text.matchAll(token)) {
    const right = rightForms.get(match[0].toLowerCase());
    if (right === undefined || match[0] === right || match[0] === match[0].toUpperCase()) continue;
    hits.push({ text: match[0], right, from: match.index, to: match.index + match[0].length });
  }
  return hits;
}
