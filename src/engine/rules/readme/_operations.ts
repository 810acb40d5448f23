import type { DefinitionModel } from '../../model/definition-model';
import { isAscii } from '../../words/ascii';
import { norm } from '../../words/norm';

/** Above this many characters compared, a search would take noticeable time. */
const mostWork = 100_000_000;

/** Summaries of the operations that makers see, each once. */
export function shownSummaries({ operations }: DefinitionModel): readonly string[] {
  const summaries = new Set<string>();
  for (const { internal, node } of operations) {
    const text = internal ? undefined : node.get('summary')?.text;
    if (text === undefined || !hasLetters(text)) continue;
    summaries.add((/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim());
  }
  return [...summaries];
}

/** True for a text with letters or digits; most show one at once. */
function hasLetters(text: string): boolean {
  return /[A-Za-z0-9]/.test(text) || norm(text) !== '';
}

/** Summaries a readme does not mention; undefined where there are too many of them to search for. */
export function unmentioned(summaries: readonly string[], readme: string): readonly string[] | undefined {
  const left = notWritten(summaries, readme);
  if (left.length === 0) return left;
  const text = norm(readme);
  if (text.length * summaries.length > mostWork) return undefined;
  return left.filter((summary) => !text.includes(norm(summary)));
}

/** Summaries that do not stand in a readme letter for letter; all of them where that takes long or says nothing. */
function notWritten(summaries: readonly string[], readme: string): readonly string[] {
  // Of other texts a letter may go together with the sign behind it.
  if (readme.length * summaries.length > mostWork || !isAscii(readme)) return summaries;
  return summaries.filter((summary) => !readme.includes(summary));
}
