import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { safe, suggest } from '../../fix';
import { replaceWithin } from '../../json/edit';
import type { JsonDocument } from '../../model/json-document';
import { type DistinctText, distinctTexts } from '../../texts/distinct-texts';
import { readmeProse } from '../../texts/readme-prose';
import { textLabel } from '../../texts/shown-texts';
import { wrongArticles } from '../../words/article';
import { doubledWords } from '../../words/doubled-word';
import { quoted } from '../../words/quoted';

type Context = RuleContext<'doubled' | 'doubledReadme' | 'article'>;

const removal = 'Remove one of the two.';

export default defineRule('strings/grammar', {
  needs: [],
  pass: 'text-quality',
  messages: {
    doubled: {
      check: 'strings/doubled-word',
      says: 'The {text} holds the word {word} twice in a row.',
      help: removal,
    },
    doubledReadme: {
      check: 'strings/doubled-word',
      says: 'The readme holds the word {word} twice in a row.',
      help: removal,
    },
    article: {
      check: 'strings/article',
      says: 'The {text} says {wrong}.',
      help: 'Write {right}.',
    },
  },
  check(context) {
    const { connector, skip } = context;
    const documents = distinctTexts(connector);
    if (documents.length === 0) skip('There is no readable JSON file.');
    for (const { doc, texts } of documents) {
      for (const text of texts) {
        reportDoubled(context, doc, text);
        // The catalogue asks for articles in the definition only.
        if (doc === connector.definition?.doc) reportArticles(context, doc, text);
      }
    }
    reportReadme(context);
  },
});

function reportDoubled({ report }: Context, doc: JsonDocument, { places, text }: DistinctText): void {
  for (const { certain, from, start, to, word } of doubledWords(text)) {
    const make = certain ? safe : suggest;
    for (const place of places)
      report('doubled', {
        at: doc.within(place.node, start, to),
        data: { text: textLabel(place), word: quoted(word) },
        subject: word.toLowerCase(),
        fixes: [make('Remove the second word', () => replaceWithin(doc, place.node, from, to, ''))],
      });
  }
}

function reportArticles({ report }: Context, doc: JsonDocument, { places, text }: DistinctText): void {
  for (const { from, next, right, to } of wrongArticles(text)) {
    const wrong = quoted(`${text.slice(from, to)} ${next}`);
    for (const place of places)
      report('article', {
        at: doc.within(place.node, from, to),
        data: { text: textLabel(place), wrong, right: quoted(`${right} ${next}`) },
        subject: next.toLowerCase(),
        fixes: [
          suggest(`Replace by ${quoted(right)}`, () => replaceWithin(doc, place.node, from, to, right)),
        ],
      });
  }
}

function reportReadme({ connector, report }: Context): void {
  const readme = readmeProse(connector);
  if (readme === undefined) return;
  const { doc, lines } = readme;
  for (const line of lines) {
    for (const { certain, from, start, to, word } of doubledWords(line.text)) {
      const make = certain ? safe : suggest;
      const edit = { file: doc.name, offset: line.from + from, length: to - from, text: '' };
      report('doubledReadme', {
        at: doc.stretch(line.from + start, to - start),
        data: { word: quoted(word) },
        subject: word.toLowerCase(),
        fixes: [make('Remove the second word', () => [edit])],
      });
    }
  }
}
