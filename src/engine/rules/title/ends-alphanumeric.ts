import { defineRule } from '../../define-rule';
import { type Fix, safe, suggest } from '../../fix';
import { replaceValue, replaceWithin } from '../../json/edit';
import type { JsonDocument } from '../../model/json-document';
import { baseTitle } from '../../words/base-title';
import { trimWhiteSpace } from '../../words/code-points';
import { quoted } from '../../words/quoted';
import { contentOf, type Stretch, tidySpaces, type UntidyRun, untidySpaces } from '../../words/white-space';
import { readTitle, type Title } from './_title';

export default defineRule('title/ends-alphanumeric', {
  needs: ['definition'],
  messages: {
    end: {
      check: 'title/ends-alphanumeric',
      says: 'The title ends with {end}, which is neither a letter nor a digit.',
      help: 'End the title with a letter or a digit.',
    },
    suffixAlone: {
      check: 'title/ends-alphanumeric',
      says: 'The title has no name in front of "(Independent Publisher)".',
      help: 'Write the name of the product or organization.',
    },
    spacing: {
      check: 'title/whitespace',
      says: 'The title has {fault}.',
      help: 'Start the title with its first word and put one space between words.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    const title = readTitle(definition);
    if (title === undefined) return;
    const { node, text, base } = title;
    if (base === '') report('suffixAlone', { at: doc.value(node) });
    const fault = faultyEnd(title);
    if (fault !== undefined) {
      const data = { end: quoted(text.slice(fault.from, fault.to)) };
      report('end', { at: doc.within(node, fault.from, fault.to), data, fixes: endFixes(doc, title, fault) });
    }
    // A single blank at the end is the first check's finding.
    const blanks = untidySpaces(text).find(({ kind }) => kind !== 'end');
    if (blanks === undefined) return;
    report('spacing', {
      at: doc.within(node, blanks.from, blanks.to),
      data: { fault: faults[blanks.kind](blanks.to - blanks.from) },
      fixes: [safe('Tidy the spaces of the title', () => replaceValue(doc, node, tidySpaces(text)))],
    });
  },
});

/** Index after the last letter or digit; 0 when there is none. */
function endOfName(text: string): number {
  if (/[A-Za-z0-9]$/.test(text)) return text.length;
  let end = 0;
  for (const run of text.matchAll(/[\p{L}\p{Nd}]+/gu)) end = run.index + run[0].length;
  return end;
}

/** What follows the last letter or digit; only the blanks at the end where all is well without them. */
function faultyEnd({ text, base }: Title): Stretch | undefined {
  const end = endOfName(base);
  if (end === base.length) return undefined;
  const { to } = contentOf(text);
  const trimmed = baseTitle(text.slice(0, to));
  if (to < text.length && endOfName(trimmed) === trimmed.length) return { from: to, to: text.length };
  return { from: end, to: base.length };
}

function endFixes(doc: JsonDocument, { node, text }: Title, { from, to }: Stretch): readonly Fix[] {
  if (from === 0 || (!isBlank(text.slice(from, to)) && !balanced(text.slice(0, from)))) return [];
  // Marks such as those of "C++" or "Yahoo!" may belong to the name; stops, commas and dashes do not.
  const plain = /^[\p{White_Space}\p{Pd}.,;:/|&_]+$/u.test(text.slice(from, to));
  const edits = () => replaceWithin(doc, node, from, to, '');
  return [(plain ? safe : suggest)(`End the title with ${quoted(lastWord(text.slice(0, from)))}`, edits)];
}

function balanced(text: string): boolean {
  return text.split('(').length === text.split(')').length;
}

function isBlank(text: string): boolean {
  return trimWhiteSpace(text) === '';
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

const faults: Readonly<Record<UntidyRun['kind'], (length: number) => string>> = {
  break: () => 'a line break or tab',
  start: () => 'a blank at its start',
  run: (length) => `${length} blanks in a row`,
  end: () => 'a blank at its end',
};
