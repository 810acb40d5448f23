import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { firstProblem, type Problem } from '../../json/first-problem';
import { maxDepth } from '../../json/limits';
import { makeStrict } from '../../json/make-strict';
import type { JsonDocument } from '../../model/json-document';
import { syntaxMessages } from './_syntax-messages';

const shownLength = 30;

export default defineRule('json/syntax', {
  needs: [],
  messages: syntaxMessages,
  check({ jsonDocuments, report, skip }) {
    if (jsonDocuments.length === 0) skip('There is no readable JSON file.');
    for (const doc of jsonDocuments) {
      const problem = doc.parse.faults.length === 0 ? undefined : firstProblem(doc.text);
      if (problem === undefined) continue;
      const edits = makeStrict(doc);
      report(problem.kind, {
        at: doc.stretch(problem.offset, problem.length),
        data: { ...doc.lines.position(problem.offset), ...details(doc, problem) },
        fixes: edits === undefined ? [] : [safe('Remove comments and trailing commas', () => edits)],
      });
    }
  },
});

function details(
  doc: JsonDocument,
  { offset, length, opened = 0 }: Problem,
): Readonly<Record<string, string | number>> {
  return {
    found: shown(doc.text.slice(offset, offset + length)),
    bracket: doc.text[opened] ?? '',
    opened: doc.lines.position(opened).line,
    limit: maxDepth,
  };
}

/** Source text for a sentence: as written, in quotes and shortened; control characters by their code. */
function shown(source: string): string {
  const code = source.charCodeAt(0);
  if (source.length === 1 && (code <= 0x20 || (code >= 0x7f && code <= 0xa0))) return codeOf(code);
  const text = source.startsWith('"') ? source.slice(1, source.endsWith('"') ? -1 : undefined) : source;
  const head = [...text.slice(0, 2 * shownLength + 2)];
  return `"${head.length > shownLength ? `${head.slice(0, shownLength).join('')}…` : text}"`;
}

function codeOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
