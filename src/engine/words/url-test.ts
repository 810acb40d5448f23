import { trimWhiteSpace } from './code-points';
import { placeholderHost } from './hosts';

/** Why a text does not pass the catalogue's URL-TEST. */
export type UrlFault =
  | 'blank'
  | 'outer-blanks'
  | 'no-scheme'
  | 'inner-blanks'
  | 'malformed'
  | 'user'
  | 'no-dot'
  | 'placeholder';

/** Longer addresses are no public links; the limit also bounds the work on them. */
const longest = 8192;

/** The catalogue's URL-TEST: the first thing wrong with a public link, or undefined. Nothing is fetched. */
export function urlFault(text: string): UrlFault | undefined {
  const trimmed = trimWhiteSpace(text);
  if (trimmed === '') return 'blank';
  if (trimmed !== text) return 'outer-blanks';
  if (!/^https?:\/\//i.test(text)) return 'no-scheme';
  if (/\s/.test(text)) return 'inner-blanks';
  const url = parsed(text);
  if (url === undefined || url.hostname === '') return 'malformed';
  if (url.username !== '' || url.password !== '') return 'user';
  // The own machine has no dot either, but is better named for what it is.
  if (placeholderHost(url.hostname) !== undefined) return 'placeholder';
  return url.hostname.includes('.') ? undefined : 'no-dot';
}

/** Host of a link that parses, lower case; undefined for any other text. */
export function urlHost(text: string): string | undefined {
  return /^https?:\/\//i.test(text) ? parsed(text)?.hostname || undefined : undefined;
}

/** The link that was meant where only its scheme or blanks around it are wrong. */
export function repairedUrl(text: string): string | undefined {
  const trimmed = trimWhiteSpace(text);
  const candidate = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(trimmed) ? `https://${trimmed}` : trimmed;
  return candidate !== text && urlFault(candidate) === undefined ? candidate : undefined;
}

function parsed(text: string): URL | undefined {
  if (text.length > longest) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
