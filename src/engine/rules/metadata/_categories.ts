import lists from '../../data/lists.json';
import { norm } from '../../words/norm';
import { contentOf, type Stretch } from '../../words/white-space';

/** The categories of the certification documents. */
export const categories: readonly string[] = lists.categories;

const exact: ReadonlySet<string> = new Set(categories);
const byNorm = new Map(categories.map((name) => [spelling(name), name]));

/** One part of a Categories value, `from` and `to` without the blanks around it. */
export interface CategoryPiece extends Stretch {
  readonly text: string;
  readonly known: boolean;
  /** What was plainly meant, when only case, spaces or separators are wrong; several names joined by `;`. */
  readonly meant: string | undefined;
}

/** A Categories value taken apart. */
export interface CategoryList {
  /** Parts that are not blank. */
  readonly pieces: readonly CategoryPiece[];
  /** First stretch of blanks around a part, or of a semicolon with nothing behind or before it. */
  readonly untidy: Stretch | undefined;
}

export function readCategories(value: string): CategoryList {
  const pieces: CategoryPiece[] = [];
  let untidy: Stretch | undefined;
  let from = 0;
  for (const raw of value.split(';')) {
    const { from: start, to: end } = contentOf(raw);
    const text = raw.slice(start, end);
    const to = from + raw.length;
    if (text === '') untidy ??= from === 0 ? { from, to: to + 1 } : { from: from - 1, to };
    else {
      if (start > 0) untidy ??= { from, to: from + start };
      if (end < raw.length) untidy ??= { from: from + end, to };
      const known = exact.has(text);
      pieces.push({ text, from: from + start, to: from + end, known, meant: known ? text : meaning(text) });
    }
    from = to + 1;
  }
  return { pieces, untidy };
}

function meaning(text: string): string | undefined {
  const single = byNorm.get(spelling(text));
  if (single !== undefined) return single;
  const names = text
    .split(/[,|/\n]/)
    .filter((part) => norm(part) !== '')
    .map((part) => byNorm.get(spelling(part)));
  return names.length === 0 || names.includes(undefined) ? undefined : names.join(';');
}

function spelling(name: string): string {
  return norm(name.replaceAll('&', ' and '));
}
