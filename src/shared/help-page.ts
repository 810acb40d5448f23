/** A help page of `resources/rules/<area>/<name>.md`, taken apart. */
export interface HelpPage {
  /** The one heading of the first level; empty when there is none. */
  readonly title: string;
  readonly sections: readonly HelpSection[];
}

/** One heading of the second level and what stands below it. */
export interface HelpSection {
  readonly heading: string;
  readonly blocks: readonly HelpBlock[];
}

export type HelpBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | HelpExample;

/** A fenced example. */
export interface HelpExample {
  readonly kind: 'example';
  /** `json`, `text`, ...; empty when the fence names none. */
  readonly language: string;
  readonly text: string;
  /** Where it belongs, when the page says so. */
  readonly place?: ExamplePlace;
}

/**
 * Where an example belongs, from a comment directly before its fence: `<!-- at: /info -->` replaces that value of the
 * definition, `<!-- file: apiProperties.json at: /properties -->` a value of another file, and a file without `at` is
 * the file itself; `submission name`, `submission text`, `other connector` and `package archive` stand for what is
 * given besides the folder. `publisher` and `profile` say for whom. `version: previous` puts
 * the example into the version that the examples after it, under the same heading, are compared with.
 */
export interface ExamplePlace {
  readonly file: string;
  /** JSON Pointer; absent for the whole file. */
  readonly at?: string;
  readonly publisher?: string;
  readonly profile?: string;
  readonly version?: string;
}

/** The headings of the second level, in this order, that every help page has. */
export const helpHeadings = ['What it checks', 'Why it matters', 'Wrong', 'Right', 'Source'] as const;

const definitionFile = 'apiDefinition.swagger.json';

/** Reads a page: headings, paragraphs, flat lists and fences, which is all that help pages use. Never throws. */
export function parseHelpPage(markdown: string): HelpPage {
  const lines = markdown.split(/\r?\n/);
  const sections: { heading: string; blocks: HelpBlock[] }[] = [];
  let title = '';
  let place: ExamplePlace | undefined;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    at += 1;
    const blocks = sections.at(-1)?.blocks;
    if (line.startsWith('# ')) title = line.slice(2).trim();
    else if (line.startsWith('## ')) sections.push({ heading: line.slice(3).trim(), blocks: [] });
    else if (line.startsWith('```')) {
      const end = lines.indexOf('```', at);
      const code = lines.slice(at, end === -1 ? lines.length : end);
      at += code.length + 1;
      const example = { kind: 'example', language: line.slice(3).trim(), text: code.join('\n') } as const;
      blocks?.push(place === undefined ? example : { ...example, place });
      place = undefined;
    } else if (line.startsWith('<!--') && line.trimEnd().endsWith('-->')) {
      place = readPlace(line.trim().slice(4, -3));
    } else if (line.trim() !== '' && blocks !== undefined) {
      let next = lines[at];
      const own = [line];
      while (next !== undefined && isText(next)) {
        own.push(next);
        at += 1;
        next = lines[at];
      }
      blocks.push(textBlock(own));
    }
  }
  return { title, sections };
}

function isText(line: string): boolean {
  return line.trim() !== '' && !/^(?:#{1,2} |```|<!--)/.test(line);
}

const bullet = /^(?:[-*]|\d{1,3}\.) /;

/** Lines up to a blank one: a list when the first starts with a bullet. */
function textBlock(lines: readonly string[]): HelpBlock {
  if (!bullet.test(lines[0] ?? '')) return { kind: 'paragraph', text: lines.map((l) => l.trim()).join(' ') };
  const items: string[] = [];
  for (const line of lines) {
    if (bullet.test(line)) items.push(line.replace(bullet, '').trim());
    else items.push(`${items.pop()} ${line.trim()}`);
  }
  return { kind: 'list', items };
}

/** Undefined for a comment that says something else. */
function readPlace(comment: string): ExamplePlace | undefined {
  const parts = comment.split(/(?:^|\s)(file|at|publisher|profile|version):/).map((part) => part.trim());
  if (parts.length < 3 || parts[0] !== '') return undefined;
  const given: Record<string, string> = {};
  for (let index = 1; index < parts.length; index += 2) given[parts[index] ?? ''] = parts[index + 1] ?? '';
  return { file: definitionFile, ...given };
}
