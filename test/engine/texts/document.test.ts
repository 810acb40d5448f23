import { expect, it } from 'vitest';
import { applyEdits } from '../../../src/engine/fix';
import { Connector } from '../../../src/engine/model/connector';
import { insertParagraphs, markdownOf, sectionBody } from '../../../src/engine/texts/document';
import { connector } from '../../support/builders';

function readme(text: string) {
  const document = markdownOf(new Connector(connector().file('readme.md', text).snapshot()), 'readme');
  if (document === undefined) throw new Error('no readme');
  return document;
}

const inserted = (text: string, offset: number) => {
  const { doc } = readme(text);
  return applyEdits(text, insertParagraphs(doc, offset, ['## New', 'Text.']));
};

it('is nothing for a missing or blank text', () => {
  expect(markdownOf(new Connector(connector().snapshot()), 'intro')).toBeUndefined();
  expect(
    markdownOf(new Connector(connector().file('readme.md', ' \n').snapshot()), 'readme'),
  ).toBeUndefined();
});

it('inserts paragraphs with blank lines around them', () => {
  expect(inserted('# A\n\n## B\n', 5)).toBe('# A\n\n## New\n\nText.\n\n## B\n');
  expect(inserted('# A\n## B\n', 4)).toBe('# A\n\n## New\n\nText.\n\n## B\n');
  expect(inserted('# A', 3)).toBe('# A\n\n## New\n\nText.\n');
  expect(inserted('# A\r\n', 5)).toBe('# A\r\n\r\n## New\r\n\r\nText.\r\n');
  expect(inserted('A', 0)).toBe('## New\n\nText.\n\nA');
});

it('takes a section up to the next heading of its level or above', () => {
  const document = readme('# A\n## B\nb\n### C\nc\n## D\nd\n');
  const [, b, , d] = document.markdown.headings;
  expect(b && sectionBody(document, b)).toBe('b\n### C\nc\n');
  expect(d && sectionBody(document, d)).toBe('d\n');
});
