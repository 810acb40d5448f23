import { defineRule } from '../../define-rule';
import { suggest } from '../../fix';
import { needsCredentials } from '../../model/authentication';
import { filePlace } from '../../model/text-document';
import { insertParagraphs, markdownOf } from '../../texts/document';
import { firstParagraph, sentencesIn } from './_paragraph';

const mostSentences = 8;

/** What the documentation generated from an intro needs; `when` says for which connectors. */
const sections = [
  { key: 'prerequisites', heading: 'Prerequisites', pattern: /pre-?\s?requisit/i },
  {
    key: 'credentials',
    heading: 'How to get credentials',
    pattern: /credential|authenticat|authoriz|api key|access token|sign[- ]?up/i,
  },
  {
    key: 'start',
    heading: 'Get started with your connector',
    pattern: /get(?:ting)?[ -]?started/i,
  },
  { key: 'issues', heading: 'Known issues and limitations', pattern: /known issue|limitation/i },
  { key: 'errors', heading: 'Common errors and remedies', pattern: /error/i },
  { key: 'questions', heading: 'FAQ', pattern: /\bfaq|frequently asked/i },
] as const;

export default defineRule('intro/sections', {
  needs: [],
  // The check is for packages, and for every folder that holds an intro.
  judgesScope: true,
  messages: {
    section: {
      says: 'The intro has no heading such as "{heading}".',
      help: 'Add the section; the documentation of the connector is made from the intro.',
    },
    noParagraph: {
      says: 'The intro does not start with a paragraph of full sentences.',
      help: 'Introduce the connector in one to eight sentences before the first section.',
    },
    longParagraph: {
      says: 'The first paragraph of the intro has {count} sentences; the limit is {limit}.',
      help: 'Introduce the connector in one to eight sentences.',
    },
    operations: {
      says: 'The intro has a section about operations, {heading}.',
      help: 'Remove the section; the list of operations is generated from the definition.',
    },
  },
  check({ connector, publisher, report, skip }) {
    if (publisher !== 'verified') return skip('Applies to verified publishers only.');
    const intro = markdownOf(connector, 'intro');
    if (intro === undefined) return skip('There is no readable intro.md with text.');
    const { doc, markdown } = intro;
    const file = filePlace(doc.name);
    const { headings } = markdown;
    for (const { heading, key, pattern } of sections) {
      if (key === 'credentials' && !needsCredentials(connector)) continue;
      if (headings.some(({ text }) => pattern.test(text))) continue;
      const paragraphs = [`## ${heading}`, 'TODO: Write this section.'];
      const edits = () => insertParagraphs(doc, doc.text.length, paragraphs);
      report('section', {
        at: file,
        data: { heading },
        subject: key,
        fixes: [suggest(`Insert the section "${heading}"`, edits)],
      });
    }
    const paragraph = firstParagraph(markdown);
    const count = paragraph === undefined ? 0 : sentencesIn(doc.text.slice(paragraph.from, paragraph.to));
    if (paragraph === undefined || count === 0) report('noParagraph', { at: file, subject: 'paragraph' });
    else if (count > mostSentences) {
      const at = doc.stretch(paragraph.from, paragraph.to - paragraph.from);
      report('longParagraph', { at, data: { count, limit: mostSentences }, subject: 'paragraph' });
    }
    for (const { from, level, text, to } of headings) {
      // The heading of the first level is the name of the connector.
      if (level === 1 || !/\b(?:operations|actions|triggers)\b/i.test(text)) continue;
      report('operations', {
        at: doc.stretch(from, to - from),
        data: { heading: `"${text}"` },
        subject: text,
      });
    }
  },
});
