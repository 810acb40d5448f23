import type { TextEdit } from '../../shared/finding';
import type { Connector } from '../model/connector';
import type { TextDocument } from '../model/text-document';
import { onceFor } from '../once-for';
import { isFilled } from '../words/code-points';
import { type Markdown, type MarkdownHeading, readMarkdown } from '../words/markdown';

/** A readme or intro with text in it, taken apart. */
export interface MarkdownDocument {
  readonly doc: TextDocument;
  readonly markdown: Markdown;
}

const readDocument = onceFor((doc: TextDocument): MarkdownDocument | undefined =>
  isFilled(doc.text) ? { doc, markdown: readMarkdown(doc.text) } : undefined,
);

/** The artifact as Markdown; undefined where it is missing, unreadable or blank. */
export function markdownOf(connector: Connector, artifact: 'readme' | 'intro'): MarkdownDocument | undefined {
  const doc = connector.textDocument(artifact);
  return doc === undefined ? undefined : readDocument(doc);
}

/** Text of a section: from below its heading to the next heading of the same or a higher level. */
export function sectionBody({ doc, markdown }: MarkdownDocument, heading: MarkdownHeading): string {
  const next = markdown.headings.find(({ from, level }) => from > heading.from && level <= heading.level);
  return doc.text.slice(heading.bodyFrom, next?.from);
}

/** Inserts paragraphs at the start of a line, or at the end of the text, with one blank line on either side. */
export function insertParagraphs(
  doc: TextDocument,
  offset: number,
  paragraphs: readonly string[],
): readonly TextEdit[] {
  const lineEnd = doc.text.includes('\r\n') ? '\r\n' : '\n';
  const before = doc.text.slice(0, offset);
  const after = doc.text.slice(offset);
  const body = paragraphs.map((paragraph) => paragraph.replaceAll('\n', lineEnd)).join(lineEnd + lineEnd);
  const ahead = before === '' || /\n[ \t]*\r?\n$/.test(before.slice(-200)) ? '' : lineEnd;
  const open = before === '' || /[\r\n]$/.test(before) ? '' : lineEnd;
  const behind = after === '' ? '' : lineEnd;
  return [{ file: doc.name, offset, length: 0, text: `${open}${ahead}${body}${lineEnd}${behind}` }];
}
