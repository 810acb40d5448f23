import { type Fix, suggest } from '../../fix';
import { insertParagraphs, type MarkdownDocument } from '../../texts/document';
import type { MarkdownHeading } from '../../words/markdown';

/** The sections of the readme template, in its order, by what their headings match. */
export const sectionPatterns = {
  publisher: /^publisher/i,
  prerequisites: /pre-?\s?requisit/i,
  operations: /operation|action|trigger/i,
  credentials: /credential|authenticat|authoriz|api key|access token|sign[- ]?up|get(?:ting)? started/i,
  knownIssues: /known issue|limitation/i,
  deployment: /deploy/i,
} as const;

export type Section = keyof typeof sectionPatterns;

const order = Object.keys(sectionPatterns) as readonly Section[];

/** The headings of a section; the document's own title is none. */
export function sectionHeadings(document: MarkdownDocument, section: Section): readonly MarkdownHeading[] {
  const { headings } = document.markdown;
  return headings.filter((heading) => sectionPatterns[section].test(heading.text));
}

/** Suggests to insert a section where the template has it: before the first section that comes later, or at the end. */
export function insertSection(
  document: MarkdownDocument,
  section: Section,
  heading: string,
  paragraphs: readonly string[],
): Fix {
  const later = order.slice(order.indexOf(section) + 1);
  const next = document.markdown.headings
    .slice(1)
    .find(({ level, text }) => level <= 2 && later.some((name) => sectionPatterns[name].test(text)));
  const { doc } = document;
  return suggest(`Insert the section "${heading}"`, () =>
    insertParagraphs(doc, next?.from ?? doc.text.length, [`## ${heading}`, ...paragraphs]),
  );
}
