import { defineRule } from '../../define-rule';
import { type Fix, safe, suggest } from '../../fix';
import { replaceValue } from '../../json/edit';
import type { JsonDocument } from '../../model/json-document';
import { folderPlace } from '../../model/text-document';
import { hasAlphanumeric } from '../../words/alphanumeric';
import { isAscii } from '../../words/ascii';
import { quoted } from '../../words/quoted';
import { removeWords } from '../../words/remove-words';
import { publisherSuffix, readSubmissionName, suffixSpellings } from '../../words/submission-name';
import type { Stretch } from '../../words/white-space';
import { submissionNamings } from '../submission/_name-fixes';
import { readTitle, type Title } from './_title';

export default defineRule('title/publisher-suffix', {
  needs: ['definition'],
  messages: {
    submissionName: {
      check: 'title/independent-suffix',
      says: 'The name given with the submission, {name}, does not end with "(Independent Publisher)" after one space.',
      help: 'Name the submission {ready}.',
    },
    variant: {
      check: 'title/independent-suffix',
      severity: 'warning',
      says: 'The title marks the independent publisher as {found} instead of " (Independent Publisher)".',
      help: 'Spell the suffix exactly so, after one space, or leave it to the name of the submission.',
    },
    reserved: {
      check: 'title/verified-suffix',
      says: 'The title contains {found}, which is reserved for independent publishers.',
      help: 'Remove it, or check the connector as an independent submission.',
    },
  },
  check({ definition, publisher, snapshot, report }) {
    const { doc } = definition;
    const title = readTitle(definition);
    const independent = publisher === 'independent';
    const name = snapshot.submission?.name?.trim();
    if (independent && name !== undefined && readSubmissionName(name) === undefined) {
      const ready = `${title?.base.trim() ?? '<title of the connector>'} ${publisherSuffix}`;
      const data = { name: quoted(name, 120), ready: quoted(ready, 120) };
      const fixes = submissionNamings(definition.title, 'safe');
      report('submissionName', { at: folderPlace, data, subject: 'submission', fixes });
    }
    if (title === undefined) return;
    const mark = findMark(title.text, independent ? suffixSpellings : /independent publisher/i);
    if (mark === undefined || (independent && /^.*\S \(Independent Publisher\)$/s.test(title.text))) return;
    report(independent ? 'variant' : 'reserved', {
      at: doc.within(title.node, mark.from, mark.to),
      data: { found: quoted(title.text.slice(mark.from, mark.to)) },
      fixes: independent ? spellings(doc, title, mark) : removal(doc, title, mark),
    });
  },
});

/** The words with brackets, dashes and blanks around them. */
function findMark(title: string, words: RegExp): Stretch | undefined {
  const match = words.exec(title);
  if (match === null) return undefined;
  let from = match.index;
  let to = from + match[0].length;
  while (from > 0 && leadsToMark(title[from - 1] ?? '')) from -= 1;
  while (to < title.length && /[\s)\]]/.test(title[to] ?? '')) to += 1;
  // Blanks between the name and its suffix, or the words after it, are nobody's fault unless nothing else is.
  const inner = title.slice(from, to);
  if (inner.trim() === publisherSuffix) return { from, to };
  return { from: from + inner.length - inner.trimStart().length, to: from + inner.trimEnd().length };
}

function leadsToMark(character: string): boolean {
  return /[\s_,:|([-]/.test(character) || (!isAscii(character) && /\p{Pd}/u.test(character));
}

function spellings(doc: JsonDocument, { node, text }: Title, mark: Stretch): readonly Fix[] {
  const name = text.slice(0, mark.from).trim();
  if (name === '' || text.slice(mark.to).trim() !== '') return [];
  return [`${name} ${publisherSuffix}`, name].map((title) =>
    suggest(`Change the title to ${quoted(title)}`, () => replaceValue(doc, node, title)),
  );
}

function removal(doc: JsonDocument, { node, text }: Title, mark: Stretch): readonly Fix[] {
  const rest = removeWords(text, [mark]);
  if (!hasAlphanumeric(rest)) return [];
  const plain = text.slice(mark.from).trim() === publisherSuffix;
  return [
    (plain ? safe : suggest)(`Change the title to ${quoted(rest)}`, () => replaceValue(doc, node, rest)),
  ];
}
