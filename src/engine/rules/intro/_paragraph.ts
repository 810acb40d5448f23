import { isFilled } from '../../words/code-points';
import type { Markdown } from '../../words/markdown';
import type { Stretch } from '../../words/white-space';

/** The text between the start, or the heading the document starts with, and the next heading or blank line. */
export function firstParagraph({ headings, lines }: Markdown): Stretch | undefined {
  const filled = lines.filter(({ fenced, prose }) => fenced || isFilled(prose));
  const [start] = filled;
  const title = headings.find(({ from }) => from === start?.from);
  const first = title === undefined ? start : filled.find(({ from }) => from >= title.bodyFrom);
  if (first === undefined || first.fenced || headings.some(({ from }) => from === first.from))
    return undefined;
  let { to } = first;
  for (const line of lines) {
    if (line.from <= first.from) continue;
    if (!isFilled(line.prose) || headings.some(({ from }) => from === line.from)) break;
    to = line.to;
  }
  return { from: first.from, to };
}

/** Number of sentence ends: marks with a blank or nothing behind them. */
export function sentencesIn(text: string): number {
  return text.match(/[.!?…](?=[)"'”’*_]{0,3}(?:\s|$))/g)?.length ?? 0;
}
