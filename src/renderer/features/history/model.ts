import type { Finding } from '../../../shared/finding';
import type { SubmissionSummary } from '../../../shared/history';
import { publisherName } from '../../ui/publisher';

/** Submissions in which every word of `text` occurs: in title, folder, publisher kind or content hash. */
export function filterSubmissions(
  submissions: readonly SubmissionSummary[],
  text: string,
): readonly SubmissionSummary[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return submissions;
  return submissions.filter(({ title, folder, publisher, contentHash }) => {
    const haystack = `${title}\n${folder}\n${publisherName[publisher.kind]}\n${contentHash}`.toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}

/** A path in two parts: `head` may be cut short where there is little room, `tail` is what tells folders apart. */
export function splitPath(path: string): { readonly head: string; readonly tail: string } {
  const separators = [...path.matchAll(/[/\\]+(?=[^/\\])/g)];
  const cut = separators.at(-1)?.index ?? 0;
  return cut === 0 ? { head: '', tail: path } : { head: path.slice(0, cut), tail: path.slice(cut) };
}

/** Findings by file in the order of the report; the folder's own come under its name. */
export function findingsByFile(
  findings: readonly Finding[],
): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = finding.file === '.' ? 'Folder' : finding.file;
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [finding]);
    else members.push(finding);
  }
  return [...groups];
}

/** Where a finding is, "12:5"; empty for a whole file. */
export function placeText({ range: { start, end } }: Finding): string {
  return end.offset === 0 ? '' : `${start.line}:${start.column}`;
}

/** The submission `step` places from the selected one, stopping at the ends; the first when none is selected. */
export function neighbourOf(
  submissions: readonly SubmissionSummary[],
  selected: string | null,
  step: number,
): SubmissionSummary | undefined {
  const at = submissions.findIndex(({ id }) => id === selected);
  const to = at < 0 ? 0 : Math.max(0, Math.min(submissions.length - 1, at + step));
  return submissions[to];
}
