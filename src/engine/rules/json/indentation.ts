import { defineRule } from '../../define-rule';
import { type Fix, safe } from '../../fix';
import { type AlignedLine, bestFit, measureAlignment, type Unit } from '../../json/alignment';
import { reformat } from '../../json/reformat';
import type { JsonDocument } from '../../model/json-document';
import type { Place } from '../../model/text-document';
import { blanksInWords } from './_blanks';

const help = 'Reformat the file.';
const neededShare = 0.98;
const fewestLines = 3;
const smallFile = 2048;
const bytesPerLine = 2000;
/** Spaces and tabs in front of a line, at least one tab among them. */
const tabsInFront = /(?<![^\n\r]) *\t[ \t]*/g;

export default defineRule('json/indentation', {
  needs: [],
  messages: {
    tabs: {
      check: 'json/tabs',
      says: '{count} lines are indented with tabs; the first is line {line}.',
      help: 'Reformat the file with spaces.',
    },
    oneTab: {
      check: 'json/tabs',
      says: 'Line {line} is indented with a tab.',
      help: 'Reformat the file with spaces.',
    },
    misaligned: {
      check: 'json/indentation',
      says: '{misses} of {lines} lines are not indented by their nesting; line {line} has {actual} in front instead of {expected}.',
      help,
    },
    minified: {
      check: 'json/minified',
      says: 'The file has {bytes} bytes and {breaks} line breaks, too few to be read by a person.',
      help,
    },
  },
  check({ jsonDocuments, report, skip }) {
    if (jsonDocuments.length === 0) skip('There is no readable JSON file.');
    for (const doc of jsonDocuments) {
      const strict = doc.parse.faults.length === 0;
      const breaks = doc.lines.lineStarts.length - 1;
      const fixes = strict ? [reformatFix(doc)] : [];
      const { count, first } = tabbedLines(doc);
      if (first !== undefined)
        report(count === 1 ? 'oneTab' : 'tabs', {
          at: first,
          data: { count, line: first.range.start.line },
          fixes,
        });
      if (!strict)
        skip(`The alignment of ${doc.name} is not measured before it is strict JSON; see json/syntax.`);
      else if (breaks + 1 < fewestLines)
        skip(`${doc.name} has fewer than ${fewestLines} lines, so there is no alignment to measure.`);
      else {
        const alignment = measureAlignment(doc);
        const { unit, misses, firstMiss } = bestFit(alignment);
        if (firstMiss !== undefined && 1 - misses / alignment.lines < neededShare) {
          const data = {
            misses,
            lines: alignment.lines,
            line: firstMiss.line,
            ...indentations(firstMiss, unit),
          };
          report('misaligned', { at: startOf(doc, firstMiss), data, fixes });
        }
      }
      const { bytes } = doc.source;
      if (bytes > smallFile && breaks < bytes / bytesPerLine) {
        report('minified', {
          at: doc.stretch(0, Math.min(1, doc.text.length)),
          data: { bytes, breaks },
          fixes,
        });
      }
    }
  },
});

function tabbedLines(doc: JsonDocument): { readonly count: number; readonly first: Place | undefined } {
  let count = 0;
  let first: Place | undefined;
  if (!doc.text.includes('\t')) return { count, first };
  for (const match of doc.text.matchAll(tabsInFront)) {
    count += 1;
    first ??= doc.stretch(match.index, match[0].length);
  }
  return { count, first };
}

/** White space in front of a line, or its first character where there is none. */
function startOf(doc: JsonDocument, { offset, leading }: AlignedLine): Place {
  return doc.stretch(offset, Math.max(1, leading.length));
}

function indentations(
  { leading, depth }: AlignedLine,
  unit: Unit,
): Readonly<Record<'actual' | 'expected', string>> {
  return { actual: blanksInWords(leading), expected: blanksInWords(unit.repeat(depth)) };
}

function reformatFix(doc: JsonDocument): Fix {
  const spaces = () => bestFit(measureAlignment(doc), ['  ', '    ']).unit.length;
  return safe('Reformat the file', () => reformat(doc, spaces()));
}
