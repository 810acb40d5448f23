import type { DefinitionModel } from '../../model/definition-model';
import { isFilled } from '../../words/code-points';
import { norm } from '../../words/norm';

/** Above this many characters compared, a search would take noticeable time. */
const mostWork = 100_000_000;

/** Summaries of the operations that makers see, each once. */
export function shownSummaries({ operations }: DefinitionModel): readonly string[] {
  const summaries = operations.flatMap(({ internal, node }) => {
    const text = internal ? undefined : node.get('summary')?.text;
    return isFilled(text) && norm(text) !== '' ? [text.replace(/\s+/g, ' ').trim()] : [];
  });
  return [...new Set(summaries)];
}

/** Summaries a readme does not mention; undefined where there are too many of them to search for. */
export function unmentioned(summaries: readonly string[], readme: string): readonly string[] | undefined {
  const text = norm(readme);
  if (text.length * summaries.length > mostWork) return undefined;
  return summaries.filter((summary) => !text.includes(norm(summary)));
}
