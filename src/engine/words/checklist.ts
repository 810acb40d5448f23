import { type Markdown, readMarkdown } from './markdown';

/** What the text of a pull request shows. */
export interface PullRequestText {
  /** Items of its task lists. */
  readonly items: readonly { readonly text: string; readonly ticked: boolean }[];
  /** Number of pictures. */
  readonly images: number;
}

/** Reads task lists and pictures; examples in code and hidden comments do not count. */
export function readPullRequest(text: string): PullRequestText {
  const { lines }: Markdown = readMarkdown(text);
  const items: { text: string; ticked: boolean }[] = [];
  let images = 0;
  for (const { text: line, prose } of lines) {
    const mark = /^[\s>]{0,40}(?:[-*+]|\d{1,9}[.)])\s{1,20}\[([ xX])\](?=\s|$)/.exec(prose);
    if (mark !== null) items.push({ text: line.slice(mark[0].length).trim(), ticked: mark[1] !== ' ' });
    images += prose.match(/!\[[^\]]{0,500}\][([]|<img\b/gi)?.length ?? 0;
  }
  return { items, images };
}
