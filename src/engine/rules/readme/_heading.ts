import { type Fix, suggest } from '../../fix';
import { insertParagraphs, type MarkdownDocument } from '../../texts/document';
import { isAscii } from '../../words/ascii';
import { baseTitle } from '../../words/base-title';
import { isFilled } from '../../words/code-points';
import { norm } from '../../words/norm';
import { quoted } from '../../words/quoted';

/** How a readme may start otherwise than with the title of the connector. */
export interface StartFault {
  readonly kind: 'noHeading' | 'lowHeading' | 'unrelatedHeading';
  /** The first line: offset and length. */
  readonly offset: number;
  readonly length: number;
  readonly found: string;
  readonly fixes: readonly Fix[];
}

/** Words that start alike for so long are forms of one name. */
const longStart = 6;

/** Compares the first line that is not blank with the title. */
export function startFault(document: MarkdownDocument, title: string | undefined): StartFault | undefined {
  const { doc, markdown } = document;
  const line = markdown.lines.find(({ fenced, prose }) => fenced || isFilled(prose));
  if (line === undefined) return undefined;
  const heading = markdown.headings.find(({ from }) => from === line.from);
  const place = { offset: line.from, length: line.to - line.from };
  if (heading?.level === 1) {
    if (title === undefined || related(heading.text, baseTitle(title))) return undefined;
    return { ...place, kind: 'unrelatedHeading', found: quoted(heading.text), fixes: [] };
  }
  if (heading === undefined) {
    const fixes = isFilled(title) ? [titleFix(document, title)] : [];
    return { ...place, kind: 'noHeading', found: quoted(line.text.trim()), fixes };
  }
  const marks = /^ *#+[ \t]*/.exec(line.text)?.[0].length ?? 0;
  const raised = suggest('Make it a heading of the first level', () => [
    { file: doc.name, offset: line.from, length: marks, text: '# ' },
  ]);
  // An underlined heading has no marks to change.
  return { ...place, kind: 'lowHeading', found: quoted(heading.text), fixes: marks > 0 ? [raised] : [] };
}

function titleFix({ doc }: MarkdownDocument, title: string): Fix {
  const line = `# ${baseTitle(title).replace(/\s+/g, ' ').trim()}`;
  return suggest(`Insert the heading ${quoted(line)}`, () => insertParagraphs(doc, 0, [line]));
}

/** True when both share a word or the beginning of a long one, or one is written in the other. */
function related(heading: string, title: string): boolean {
  const words = tokens(heading);
  const sharesWord = tokens(title).some((word) => {
    return words.some((other) => word === other || word.slice(0, longStart) === other.slice(0, longStart));
  });
  if (sharesWord) return true;
  const [left, right] = [norm(heading), norm(title)];
  return right === '' || (left !== '' && (left.includes(right) || right.includes(left)));
}

function tokens(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return lower.match(isAscii(lower) ? /[a-z0-9]{3,}/g : /[\p{L}\p{Nd}]{3,}/gu) ?? [];
}
