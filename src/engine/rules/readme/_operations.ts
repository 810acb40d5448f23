import type { DefinitionModel } from '../../model/definition-model';
import { isAscii } from '../../words/ascii';
import { norm } from '../../words/norm';

/** Above this many characters compared, a search would take noticeable time. */
const mostWork = 100_000_000;
/** One character stands for so many others at most. */
const mostExpanded = 18;

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

/** Summaries that do not stand in a readme letter for letter; all of them where the search might take long. */
function notWritten(summaries: readonly string[], readme: string): readonly string[] {
  if (mostExpanded * readme.length * summaries.length > mostWork) return summaries;
  return summaries.filter((summary) => !isWritten(summary, readme));
}

function isWritten(summary: string, readme: string): boolean {
  const at = readme.indexOf(summary);
  // The last letter may go together with a sign behind it, such as an accent.
  return at >= 0 && isAscii(summary) && !(readme.charCodeAt(at + summary.length) > 0x7f);
}
