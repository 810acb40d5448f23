import type { Range } from '../../shared/finding';

/** Characters shown before and after the place. */
const around = 80;
/** Characters of the place itself that are shown. */
const longest = 200;

/** The line of a finding, cut to what is worth seeing. */
export interface Excerpt {
  readonly before: string;
  readonly covered: string;
  readonly after: string;
}

/** The text around a range, in its first line; undefined for an empty line. Takes the same time in any line. */
export function excerptOf(text: string, { start, end }: Range): Excerpt | undefined {
  const from = Math.max(0, start.offset - around);
  const ahead = text.slice(from, start.offset);
  const lineStart = Math.max(ahead.lastIndexOf('\n'), ahead.lastIndexOf('\r')) + 1;
  const covered = firstLine(text.slice(start.offset, Math.min(end.offset, start.offset + longest)));
  const shownEnd = start.offset + covered.length;
  const behind = firstLine(text.slice(shownEnd, shownEnd + around));
  const startsInside = lineStart === 0 && from > 0;
  const stop = shownEnd + behind.length;
  const endsInside = behind.length === around && !/[\r\n]/.test(text.charAt(stop)) && stop < text.length;
  // Starts at a word where there is one near.
  const cut = startsInside ? Math.max(0, ahead.slice(0, 16).search(/\s/)) : lineStart;
  const before = (startsInside ? '... ' : '') + ahead.slice(cut).trimStart();
  const after = behind.trimEnd() + (endsInside ? ' ...' : '');
  return before + covered + after === '' ? undefined : { before, covered, after };
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/, 1)[0] ?? '';
}
