import type { SolutionNodes } from '../../shared/archive';

/** Names of the elements, spelled as solutions are exported. */
const elements = { connector: 'Connector', workflows: 'Workflows', plugin: 'aicopilot_aiplugin' } as const;

/**
 * Which parts a solution's `customizations.xml` holds; undefined when the text is no XML. An element counts when it has
 * attributes or content. One pass over the tags; comments, CDATA sections and declarations are passed over.
 */
export function solutionNodes(xml: string): SolutionNodes | undefined {
  const found = { connector: false, workflows: false, plugin: false };
  let tags = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const end = markupEnd(xml, at);
    if (end === undefined) return undefined;
    const inside = xml.slice(at + 1, Math.min(end - 1, at + 80));
    at = end;
    if (/^[!?/]/.test(inside)) continue;
    tags += 1;
    const name = /^[^\s/>]*/.exec(inside)?.[0] ?? '';
    for (const part of ['connector', 'workflows', 'plugin'] as const)
      if (name === elements[part] && holdsSomething(xml, inside.slice(name.length), end)) found[part] = true;
  }
  return tags === 0 ? undefined : found;
}

/** Offset after the markup that starts at `at`; undefined when it never ends. */
function markupEnd(xml: string, at: number): number | undefined {
  const closing = xml.startsWith('<!--', at)
    ? '-->'
    : xml.startsWith('<![CDATA[', at)
      ? ']]>'
      : xml.startsWith('<?', at)
        ? '?>'
        : undefined;
  if (closing !== undefined) return after(xml.indexOf(closing, at), closing.length);
  // An attribute's value may hold a closing bracket.
  let from = at + 1;
  for (;;) {
    const stop = nextOf(xml, from);
    if (stop === undefined) return undefined;
    if (xml[stop] === '>') return stop + 1;
    const quote = xml.indexOf(xml[stop] ?? '', stop + 1);
    if (quote < 0) return undefined;
    from = quote + 1;
  }
}

function nextOf(xml: string, from: number): number | undefined {
  for (let at = from; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === '>' || character === '"' || character === "'") return at;
  }
  return undefined;
}

function after(at: number, length: number): number | undefined {
  return at < 0 ? undefined : at + length;
}

/** `rest` is the tag after its name, `end` the offset after the tag. */
function holdsSomething(xml: string, rest: string, end: number): boolean {
  if (/[^\s/]/.test(rest)) return true;
  if (rest.includes('/')) return false;
  let at = end;
  while (at < xml.length && /\s/.test(xml[at] ?? '')) at += 1;
  return at < xml.length && !xml.startsWith('</', at);
}
