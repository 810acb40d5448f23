import type { TextEdit } from '../../../shared/finding';
import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import type { Dictionary } from '../../dictionary';
import { type Fix, safe, suggest } from '../../fix';
import { replaceWithin } from '../../json/edit';
import { type DocumentTexts, distinctTexts } from '../../texts/distinct-texts';
import { ownWords } from '../../texts/own-words';
import { readmeProse } from '../../texts/readme-prose';
import { textLabel } from '../../texts/shown-texts';
import { inCaseOf } from '../../words/case-pattern';
import { isDerived, isInflected, isJoined } from '../../words/derived-word';
import { grouped, times } from '../../words/grouped';
import { eachPlainWord } from '../../words/plain-words';
import { isEnglishProse } from '../../words/prose';
import { quoted } from '../../words/quoted';
import { slipOf } from '../../words/slip';
import { findWords, misspellingsIn, type UnknownWord, type WordFinds } from './_word-finds';

type Message = 'misspelled' | 'misspelledReadme' | 'likely' | 'unknown';
type Context = RuleContext<Message>;

const help = 'Write {right}.';
/** No real connector has as many; beyond, a text is made to keep the program busy. */
const mostUnknown = 500;

export default defineRule('strings/spelling', {
  needs: [],
  pass: 'text-quality',
  messages: {
    misspelled: {
      check: 'strings/misspelling',
      says: 'The {text} contains {word}{times}, a common misspelling of {right}.',
      help,
    },
    misspelledReadme: {
      check: 'strings/misspelling',
      says: 'The readme contains {word}, a common misspelling of {right}.',
      help,
    },
    likely: {
      check: 'strings/spelling',
      severity: 'warning',
      says: 'The {text} contains {word}{times}, which looks misspelled.',
      help: 'Write {meant}, or add the word to the dictionary if it is right.',
    },
    unknown: {
      check: 'strings/spelling',
      says: 'The {text} contains {word}{times}, which the dictionary does not know.',
      help: 'Correct the word, or add it to the dictionary if it is right.',
    },
  },
  check(context) {
    const documents = distinctTexts(context.connector);
    const finds = findWords(documents, context.dictionary);
    reportMisspellings(context, finds);
    reportReadme(context);
    if (context.dictionary === undefined)
      context.skip('No dictionary was given; only common misspellings were looked for.');
    else reportUnknown(context, context.dictionary, finds, documents);
  },
});

function reportMisspellings({ report }: Context, { misspelled }: WordFinds): void {
  for (const { doc, hits, place } of misspelled) {
    for (const [subject, same] of grouped(hits, ({ word }) => word.toLowerCase())) {
      const [{ from, right, to, word }] = same;
      report('misspelled', {
        at: doc.within(place.node, from, to),
        data: {
          text: textLabel(place),
          word: quoted(word),
          times: times(same.length),
          right: quoted(inCaseOf(word, right)),
        },
        subject,
        fixes: [
          safe(`Replace by ${quoted(inCaseOf(word, right))}`, () =>
            same.flatMap((hit) =>
              replaceWithin(doc, place.node, hit.from, hit.to, inCaseOf(hit.word, hit.right)),
            ),
          ),
        ],
      });
    }
  }
}

function reportReadme({ connector, report }: Context): void {
  const readme = readmeProse(connector);
  if (readme === undefined) return;
  const { doc, lines } = readme;
  for (const line of lines) {
    for (const { from, right, to, word } of misspellingsIn(line.text)) {
      const offset = line.from + from;
      const text = inCaseOf(word, right);
      report('misspelledReadme', {
        at: doc.stretch(offset, to - from),
        data: { word: quoted(word), right: quoted(text) },
        subject: word.toLowerCase(),
        fixes: [
          safe(`Replace by ${quoted(text)}`, () => [{ file: doc.name, offset, length: word.length, text }]),
        ],
      });
    }
  }
}

function reportUnknown(
  { connector, report, skip }: Context,
  dictionary: Dictionary,
  finds: WordFinds,
  documents: readonly DocumentTexts[],
): void {
  if (finds.unknown.length === 0) return;
  const own = ownWords(connector);
  const unknown = new Set(finds.unknown.map(({ word }) => word.toLowerCase()));
  if (finds.unknown.length > mostUnknown)
    skip(`Only the first ${mostUnknown} unknown words were looked into.`);
  for (const found of finds.unknown.slice(0, mostUnknown)) {
    const { count, doc, from, place, to, word } = found;
    const lower = word.toLowerCase();
    if (own(lower) || (lower.endsWith('s') && own(lower.slice(0, -1)))) continue;
    if (isInflected(lower, dictionary)) continue;
    const slip = slipOf(word, dictionary, finds.uses);
    if (slip === undefined && (word !== lower || isJoined(lower, dictionary))) continue;
    if (slip?.likely !== true && isDerived(lower, dictionary)) continue;
    const meant = slip?.meant ?? [];
    const [right] = meant;
    // What is used in singular and plural is a term.
    const isTerm = unknown.has(`${lower}s`) || (lower.endsWith('s') && unknown.has(lower.slice(0, -1)));
    const likely = slip?.likely === true && !isTerm && isEnglishProse(place.text, dictionary);
    report(likely ? 'likely' : 'unknown', {
      at: doc.within(place.node, from, to),
      data: {
        text: textLabel(place),
        word: quoted(word),
        times: times(count),
        meant: meant.map((near) => quoted(inCaseOf(word, near))).join(' or '),
      },
      subject: lower,
      fixes: right === undefined || meant.length > 1 ? [] : [correction(found, right, documents)],
    });
  }
}

/** Replaces the word everywhere, in the capitals it has there. */
function correction({ word }: UnknownWord, right: string, documents: readonly DocumentTexts[]): Fix {
  const wrong = word.toLowerCase();
  return suggest(`Replace by ${quoted(inCaseOf(word, right))}`, () => {
    const edits: TextEdit[] = [];
    for (const { doc, texts } of documents) {
      for (const { places, text } of texts) {
        if (!text.toLowerCase().includes(wrong)) continue;
        eachPlainWord(text, (from, to) => {
          const written = text.slice(from, to);
          if (written.toLowerCase() !== wrong) return;
          for (const { node } of places)
            edits.push(...replaceWithin(doc, node, from, to, inCaseOf(written, right)));
        });
      }
    }
    return edits;
  });
}
