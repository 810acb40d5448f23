import type { TextEdit } from '../../../shared/finding';
import lists from '../../data/lists.json';
import { defineRule } from '../../define-rule';
import { suggest } from '../../fix';
import { filePlace, type TextDocument } from '../../model/text-document';
import { grouped, times } from '../../words/grouped';
import { quoted } from '../../words/quoted';
import { blockingCalls, ownRequests, usingDirectives } from './_code-patterns';
import { scriptOf, whyNoScript } from './_script';

const limit = 1_048_576;
const nearLimit = 65_536;
/** More unknown namespaces than this say nothing new. */
const most = 100;

const supported: ReadonlySet<string> = new Set(lists.scriptNamespaces);

export default defineRule('script/limits', {
  needs: [],
  messages: {
    tooLarge: {
      check: 'script/size',
      says: 'The script has {size} bytes; it must be smaller than 1 MB ({limit} bytes).',
      help: 'Move work into the service, and remove code nobody needs.',
    },
    large: {
      check: 'script/size',
      severity: 'info',
      says: 'The script has {size} bytes, which is long for code that reviewers read line by line.',
      help: 'Consider moving work into the service.',
    },
    namespace: {
      check: 'script/namespace',
      says: 'The namespace {found} is not among those a script may use.',
      help: 'Remove the directive, and replace what the script takes from it.',
    },
    ownRequest: {
      check: 'script/http-client',
      says: 'The script sends requests past the platform with {found}{times}.',
      help: 'Send them with "this.Context.SendAsync".',
    },
    blocking: {
      check: 'script/http-client',
      severity: 'info',
      says: 'The script blocks its thread with {found}{times}; it has a few seconds to finish.',
      help: 'Use "await" instead.',
    },
  },
  check({ connector, report, skip }) {
    const [entry] = connector.entriesOf('script');
    if (entry !== undefined && entry.size > nearLimit) {
      const data = { size: entry.size, limit };
      report(entry.size >= limit ? 'tooLarge' : 'large', { at: filePlace(entry.name), data });
    }
    const script = scriptOf(connector);
    if (script === undefined) return skip(whyNoScript(connector));
    const { doc, scan } = script;
    const unsupported = usingDirectives(scan.code).filter(
      ({ namespaces }) => !namespaces.some((n) => supported.has(n)),
    );
    const byName = [...grouped(unsupported, ({ name }) => name)].slice(0, most);
    for (const [name, directives] of byName) {
      report('namespace', {
        at: doc.stretch(directives[0].nameOffset, name.length),
        subject: name,
        data: { found: quoted(name) },
        fixes: [
          suggest('Remove the directive', () => directives.map((d) => lineWithout(doc, d.offset, d.length))),
        ],
      });
    }
    for (const [message, calls] of [
      ['ownRequest', ownRequests(scan.code)],
      ['blocking', blockingCalls(scan.code)],
    ] as const) {
      for (const [name, [first, ...others]] of grouped(calls, (call) => call.name)) {
        const at = doc.stretch(first.offset, first.length);
        const data = { found: `"${name}"`, times: times(others.length + 1) };
        report(message, { at, subject: name, data });
      }
    }
  },
});

/** Removes a stretch and, when nothing else stands on it, its line. */
function lineWithout(doc: TextDocument, offset: number, length: number): TextEdit {
  const { text } = doc;
  let from = offset;
  let to = offset + length;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from -= 1;
  while (text[to] === ' ' || text[to] === '\t') to += 1;
  const startsLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  const lineEnd = /^(?:\r\n|\r|\n|$)/.exec(text.slice(to, to + 2))?.[0];
  if (!startsLine || lineEnd === undefined) return { file: doc.name, offset, length, text: '' };
  return { file: doc.name, offset: from, length: to + lineEnd.length - from, text: '' };
}
