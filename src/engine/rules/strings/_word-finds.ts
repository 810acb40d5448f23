import lists from '../../data/lists.json';
import type { Dictionary } from '../../dictionary';
import type { JsonDocument } from '../../model/json-document';
import type { DocumentTexts } from '../../texts/distinct-texts';
import type { ShownText } from '../../texts/shown-texts';
import { inCaseOf } from '../../words/case-pattern';
import { eachPlainWord } from '../../words/plain-words';
import type { Stretch } from '../../words/white-space';

/** A word of the table of known misspellings. */
export interface Misspelling extends Stretch {
  readonly word: string;
  readonly right: string;
}

/** A word the dictionary does not hold, as written, with its first place. */
export interface UnknownWord extends Stretch {
  readonly word: string;
  readonly doc: JsonDocument;
  readonly place: ShownText;
  count: number;
}

/** What reading all texts word by word has found. */
export interface WordFinds {
  readonly misspelled: readonly {
    readonly doc: JsonDocument;
    readonly place: ShownText;
    readonly hits: readonly Misspelling[];
  }[];
  /** In order of first occurrence; the same word in other capitals counts with the first. */
  readonly unknown: readonly UnknownWord[];
  /** Whether a text of the connector holds the word, given in lower case, as such or with a capital. */
  readonly uses: (word: string) => boolean;
}

const misspellings: ReadonlyMap<string, string> = new Map(Object.entries(lists.misspellings));
const shortest = 4;
/** Longer runs of letters are no words. */
const longest = 40;

/** The known misspellings of a text, in text order. */
export function misspellingsIn(text: string): readonly Misspelling[] {
  const hits: Misspelling[] = [];
  eachPlainWord(text, (from, to) => {
    const word = text.slice(from, to);
    const right = misspellings.get(word.toLowerCase());
    if (right !== undefined) hits.push({ word, right, from, to });
  });
  return hits;
}

/** Reads every distinct text once and looks every distinct word up once. */
export function findWords(
  documents: readonly DocumentTexts[],
  dictionary: Dictionary | undefined,
): WordFinds {
  // What is known of a word as written: nothing to say, in the table, or unknown to the dictionary.
  const seen = new Map<string, null | 'misspelled' | UnknownWord>();
  const unknown = new Map<string, UnknownWord>();
  const misspelled: { doc: JsonDocument; place: ShownText; hits: readonly Misspelling[] }[] = [];
  const judge = (word: string): null | 'misspelled' | UnknownWord | undefined => {
    const lower = word.toLowerCase();
    if (misspellings.has(lower)) return 'misspelled';
    if (
      word.length < shortest ||
      word.length > longest ||
      dictionary === undefined ||
      !/^[A-Za-z][a-z]+$/.test(word)
    )
      return null;
    return unknown.get(lower) ?? (dictionary.has(lower) ? null : undefined);
  };
  for (const { doc, texts } of documents) {
    for (const { places, text } of texts) {
      let faulty = false;
      eachPlainWord(text, (from, to) => {
        const word = text.slice(from, to);
        let verdict = seen.get(word);
        if (verdict === undefined) {
          verdict = judge(word);
          if (verdict === undefined) {
            verdict = { word, doc, place: places[0], from, to, count: 0 };
            unknown.set(word.toLowerCase(), verdict);
          }
          seen.set(word, verdict);
        }
        if (verdict === null) return;
        if (verdict === 'misspelled') faulty = true;
        else verdict.count += places.length;
      });
      if (!faulty) continue;
      const hits = misspellingsIn(text);
      for (const place of places) misspelled.push({ doc, place, hits });
    }
  }
  return {
    misspelled,
    unknown: [...unknown.values()],
    uses: (word) => seen.has(word) || seen.has(inCaseOf('Aa', word)),
  };
}
