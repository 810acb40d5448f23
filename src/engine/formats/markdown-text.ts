import { printable } from './terminal';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Shows nothing and keeps a site from making a link or a mention of what stands around it. */
const seam = '<!-- -->';

/**
 * Makes a text from outside safe inside a line of Markdown, a table cell included: it reads as written, has no marks,
 * no HTML, no links, and on GitHub it calls no people (`@name`) and no issues (`#1`).
 */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
    .replace(/@(?=\w)|#(?=\d)|\b(?:GH|gh)-(?=\d)|\bwww(?=\.)|:(?=\/\/)/g, `$&${seam}`);
}

/** The same in a fixed-width font. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}
