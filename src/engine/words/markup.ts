import type { Stretch } from './white-space';

/** Markup in a text that is shown as it is. */
export interface MarkupHit extends Stretch {
  readonly kind: 'tag' | 'link' | 'url';
  readonly text: string;
}

// Tags people really write; other words in angle brackets, such as <id>, name a value.
const tags =
  'a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul';
const markup = new RegExp(
  [
    String.raw`(?<tag></?(?:${tags})(?:\s[^<>]*)?/?>)`,
    String.raw`(?<link>!?\[[^[\]]*\]\([^()\s]*\))`,
    String.raw`(?<url>\bhttps?://[^\s"'<>]+)`,
  ].join('|'),
  'gi',
);

const mayHoldMarkup = /[<[]|:\/\//;

/** HTML tags, Markdown links and pictures, and URLs, in text order. */
export function markupIn(text: string): readonly MarkupHit[] {
  if (!mayHoldMarkup.test(text)) return [];
  return [...text.matchAll(markup)].map((match) => {
    const kind = (['tag', 'link'] as const).find((name) => match.groups?.[name] !== undefined) ?? 'url';
    return { kind, text: match[0], from: match.index, to: match.index + match[0].length };
  });
}
