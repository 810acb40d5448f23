import lists from '../data/lists.json';
import { grouped } from './grouped';
import { isPlaceholder } from './placeholder';

/** A credential found in a text. */
export interface Secret {
  readonly text: string;
  readonly offset: number;
  /** What it seems to be, with its article. */
  readonly kind: string;
  /** True for the sample tokens of textbooks. */
  readonly sample: boolean;
}

/** Some writers of JSON escape the `&` in front of a signature. */
const escapedAmpersand = String.raw`\\u0026`;
const patterns = lists.secretPatterns.flatMap((one) =>
  one.startsWith('[?&]') ? [one, one.replace('[?&]', escapedAmpersand)] : [one],
);
/** No real credential is longer; endless repetition would exhaust the matcher on a run of millions of characters. */
const bounded = patterns.map((one) => one.replaceAll(',}', ',8192}').replaceAll(']*', ']{0,64}'));

/**
 * A credential that begins with a letter does not begin in the middle of a word, unless the letter before it belongs
 * to an escaped character of JSON. So every run of letters is looked at once, and the search is linear for any text.
 */
const pattern = new RegExp(
  `(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrtbf])|(?=[^A-Za-z0-9_]))(?:${bounded.join('|')})`,
  'y',
);

/** How a credential begins: literal characters behind at most one of a class, or one that is escaped. */
interface Head {
  readonly literal: string;
  /** Characters in front of it. */
  readonly before: number;
}

/** Looking for a few characters is many times faster than trying the pattern everywhere. */
const heads = grouped(patterns.map(headOf).map(rarePart), ({ literal }) => literal);

function headOf(source: string): Head {
  const { characters, literal } =
    /^(?<characters>\[[^\]]+\]|\\\\u0026)?(?<literal>[\w= -]+)(?![?*{])/.exec(source)?.groups ?? {};
  if (literal === undefined) throw new Error(`The credential pattern ${source} has no literal head.`);
  const escaped = characters === escapedAmpersand;
  return { literal, before: characters === undefined ? 0 : escaped ? '\\u0026'.length : 1 };
}

/**
 * Of a head the few characters that are quickest to find: not the ones it begins with that every text is full of, as a
 * search stops at each of them.
 */
function rarePart({ before, literal }: Head): Head {
  const frequent = /^[aeiknorst-]+(?=..)/.exec(literal)?.[0].length ?? 0;
  return { literal: literal.slice(frequent, frequent + 5), before: before + frequent };
}

/** Where a credential could begin, in text order. */
function candidatesIn(text: string): readonly number[] {
  const found = new Set<number>();
  for (const [literal, alike] of heads)
    for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1))
      for (const { before } of alike) if (before <= at) found.add(at - before);
  return [...found].sort((a, b) => a - b);
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^AKIA/, 'an AWS access key'],
  [/^(?:Bearer )?eyJ/, 'a JSON web token'],
  [/^-----/, 'a private key'],
  [/^gh[a-z]_/, 'a GitHub token'],
  [/^AIza/, 'a Google API key'],
  [/^xox/, 'a Slack token'],
  [/^[sr]k_/, 'a Stripe key'],
  [/^(?:[?&]|\\u0026)sig=/, 'a shared access signature'],
  [/^AccountKey=/, 'a storage account key'],
  [/^Bearer /, 'a bearer token'],
];

/** Every credential in a text, in text order; obvious placeholders are none. */
export function secretsIn(text: string): readonly Secret[] {
  const secrets: Secret[] = [];
  let searched = 0;
  for (const offset of candidatesIn(text)) {
    pattern.lastIndex = offset;
    const found = offset < searched ? undefined : pattern.exec(text)?.[0];
    if (found === undefined) continue;
    searched = offset + found.length;
    const kind = kinds.find(([start]) => start.test(found))?.[1] ?? 'a credential';
    const token = kind === 'a JSON web token';
    if (!token && isPlaceholder(found)) continue;
    secrets.push({ text: found, offset, kind, sample: token && isSampleToken(found) });
  }
  return secrets;
}

/** True when the payload of a token is that of the well-known sample. */
function isSampleToken(token: string): boolean {
  const payload = token.split('.', 2)[1] ?? '';
  return /"name"\s*:\s*"John Doe"/.test(decodeBase64(payload.slice(0, 4000)));
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes of base64url as characters; what is no base64 is left out. */
function decodeBase64(text: string): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (const char of text) {
    const value = alphabet.indexOf(char);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out += String.fromCharCode((held >> bits) & 0xff);
  }
  return out;
}
