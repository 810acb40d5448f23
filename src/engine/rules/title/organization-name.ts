import { defineRule } from '../../define-rule';
import { metadataEntries } from '../../model/metadata';
import { isAscii } from '../../words/ascii';
import { norm } from '../../words/norm';
import { quoted } from '../../words/quoted';
import { readTitle } from './_title';

const shared = 4;
/** No title is longer; what follows would only cost time. */
const longest = 500;

export default defineRule('title/organization-name', {
  needs: ['definition'],
  messages: {
    unrelated: {
      says: 'The title {title} has no word in common with publisher, stack owner, host or website ({names}).',
      help: 'Title the connector after the product or organization it connects to, or ignore this when it does.',
    },
  },
  check({ connector, definition, report }) {
    const { doc, root } = definition;
    const title = readTitle(definition);
    if (title === undefined) return;
    const { properties } = connector;
    // Most titles are like the publisher's name, and then nobody asks for the hosts, which take longer.
    const sources = [
      () => properties?.publisher,
      () => properties?.get('stackOwner')?.text,
      () => hostOf(`https://${root.get('host')?.text ?? ''}`),
      () => hostOf(metadataEntries(root).find((entry) => entry.name === 'Website')?.value ?? ''),
    ];
    const names: string[] = [];
    for (const source of sources) {
      const name = source();
      if (name === undefined || norm(name) === '') continue;
      if (related(title.base.slice(0, longest), name)) return;
      names.push(name);
    }
    if (names.length === 0) return;
    const data = {
      title: quoted(title.base),
      names: [...new Set(names)].map((name) => quoted(name)).join(', '),
    };
    report('unrelated', { at: doc.value(title.node), data });
  },
});

/** Host name of a URL; undefined for anything else, placeholders such as `{your_host}` included. */
function hostOf(url: string): string | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return /^[a-z0-9.-]+$/.test(host) ? host : undefined;
}

function related(title: string, name: string): boolean {
  const words = tokens(title);
  if ([...tokens(name)].some((word) => words.has(word))) return true;
  const left = norm(title);
  const right = norm(name);
  // Names of one or two characters hold nothing to compare by.
  if (left.length < 3) return true;
  for (let at = 0; at + shared <= right.length; at += 1)
    if (left.includes(right.slice(at, at + shared))) return true;
  return false;
}

function tokens(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  return new Set(lower.match(isAscii(lower) ? /[a-z]{3,}/g : /\p{L}{3,}/gu) ?? []);
}
