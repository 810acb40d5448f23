import type { RuleContext } from '../../context';
import templates from '../../data/templates.json';
import { defineRule } from '../../define-rule';
import { type MarkdownDocument, markdownOf } from '../../texts/document';
import { hasAlphanumeric } from '../../words/alphanumeric';
import { grouped, times } from '../../words/grouped';
import type { MarkdownLine } from '../../words/markdown';
import { type PlaceholderHit, placeholderHint, placeholdersIn } from '../../words/placeholder-text';
import { quoted } from '../../words/quoted';
import { dealsWithTodos } from '../strings/_todos';
import { isInFolder, isRelative } from './_targets';

type Report = RuleContext<'template' | 'missing' | 'insecure' | 'placeholder'>['report'];

export default defineRule('readme/content', {
  needs: [],
  messages: {
    template: {
      check: 'readme/template-text',
      says: 'The readme still has {found} of the template.',
      help: 'Replace it with your own text.',
    },
    missing: {
      check: 'readme/links',
      severity: 'warning',
      says: 'The link target {target} is no file of the connector folder.',
      help: 'Write a full address that starts with https://, or correct the name of the file.',
    },
    insecure: {
      check: 'readme/links',
      says: 'The address {target} does not use https{times}.',
      help: 'Link to the https address where there is one.',
    },
    placeholder: {
      check: 'readme/placeholder',
      says: 'The readme contains {found}{times}, which was meant to be replaced.',
      help: 'Write the real text, or remove the placeholder.',
    },
  },
  check({ connector, snapshot, report, skip }) {
    const readme = markdownOf(connector, 'readme');
    if (readme === undefined)
      return skip('There is no readable readme with text; see package/readme-present.');
    const { doc, markdown } = readme;
    reportTemplate(readme, report);
    for (const { from, target, to } of markdown.targets) {
      if (!isRelative(target) || isInFolder(target, snapshot.entries)) continue;
      report('missing', {
        at: doc.stretch(from, to - from),
        data: { target: quoted(target) },
        subject: target,
      });
    }
    const links = linesWith(readme, /http:\/\//i).flatMap(insecureLinks);
    for (const [subject, hits] of grouped(links, ({ text }) => text)) {
      const [{ from, text, to }] = hits;
      const data = { target: quoted(text), times: times(hits.length) };
      report('insecure', { at: doc.stretch(from, to - from), data, subject });
    }
    const unfinished = linesWith(readme, placeholderHint);
    const todoIsWord = unfinished.length > 0 && dealsWithTodos(connector);
    const hits = unfinished.flatMap((line) => placeholders(line, todoIsWord));
    for (const [subject, same] of grouped(hits, ({ text }) => text.toLowerCase())) {
      const [{ from, text, to }] = same;
      const data = { found: quoted(text), times: times(same.length) };
      report('placeholder', { at: doc.stretch(from, to - from), data, subject });
    }
  },
});

function reportTemplate({ doc, markdown }: MarkdownDocument, report: Report): void {
  for (const text of templates.readme) {
    for (let at = doc.text.indexOf(text); at >= 0; at = doc.text.indexOf(text, at + text.length))
      report('template', { at: doc.stretch(at, text.length), data: { found: quoted(text) }, subject: text });
  }
  for (const { from, level, text, to } of markdown.headings) {
    if (level !== 1 || text !== 'Title') continue;
    report('template', {
      at: doc.stretch(from, to - from),
      data: { found: 'the heading "Title"' },
      subject: text,
    });
  }
}

/** All lines where the text as a whole has a match, which takes one search. */
function linesWith({ doc, markdown }: MarkdownDocument, hint: RegExp): readonly MarkdownLine[] {
  return doc.text.search(hint) < 0 ? [] : markdown.lines;
}

function insecureLinks({ from, prose }: MarkdownLine): readonly PlaceholderHit[] {
  if (!/http:/i.test(prose)) return [];
  return [...prose.matchAll(/\bhttp:\/\/[^\s<>()[\]"'|]+/gi)].map((match) => {
    const text = match[0].replace(/[.,;:!?*_]{1,3}$/, '');
    return { text, from: from + match.index, to: from + match.index + text.length };
  });
}

/** A row of underscores alone is a rule across the page, and three beside a word are bold type. */
function placeholders({ from, prose }: MarkdownLine, todoIsWord: boolean): readonly PlaceholderHit[] {
  if (/^[\s_]*$/.test(prose)) return [];
  return placeholdersIn(prose, todoIsWord)
    .filter(
      (hit) => hit.text !== '___' || !hasAlphanumeric(`${prose[hit.from - 1] ?? ''}${prose[hit.to] ?? ''}`),
    )
    .map((hit) => ({ text: hit.text, from: from + hit.from, to: from + hit.to }));
}
