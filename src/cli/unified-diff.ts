import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff';

/** Beyond this many changed lines the search for the shortest difference takes too long. */
const mostChanges = 1_500;

/**
 * The difference between two texts as a unified diff with `a/` and `b/` before the path, as git prints it. Where very
 * much has changed it is one hunk from the first changed line to the last, which is longer but as right.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [from, to] = [`a/${path}`, `b/${path}`];
  const options = { context: 3, maxEditLength: mostChanges, headerOptions: FILE_HEADERS_ONLY };
  const shortest = createTwoFilesPatch(from, to, before, after, undefined, undefined, options);
  if (shortest !== undefined) return endingPaths(shortest);
  const hunk = wholeHunk(linesOf(before), linesOf(after));
  const patch = { oldFileName: from, newFileName: to, oldHeader: undefined, newHeader: undefined };
  return endingPaths(formatPatch({ ...patch, hunks: [hunk] }, FILE_HEADERS_ONLY));
}

/** Only a tab tells a tool where a path with spaces ends. */
function endingPaths(diff: string): string {
  return diff.replace(/^--- (.* .*)\n\+\+\+ (.*)\n/, '--- $1\t\n+++ $2\t\n');
}

/** Lines with their line ends; the last may have none. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

function wholeHunk(before: readonly string[], after: readonly string[]): StructuredPatchHunk {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const lines: string[] = [];
  const add = (sign: string, line: string): void => {
    lines.push(sign + line.replace(/\n$/, ''));
    if (!line.endsWith('\n')) lines.push('\\ No newline at end of file');
  };
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  for (const line of removed) add('-', line);
  for (const line of added) add('+', line);
  return {
    oldStart: start + 1,
    oldLines: removed.length,
    newStart: start + 1,
    newLines: added.length,
    lines,
  };
}
