import lists from '../data/lists.json';
import type { Stretch } from './white-space';

/** A host name inside a longer text, lower case and without port; `from` and `to` are its place as written. */
export interface HostName extends Stretch {
  readonly name: string;
}

/** A word of a host name, such as `dev` in `api-dev2.northwind.io`; `from` and `to` are UTF-16 units of the text. */
export interface HostWord extends Stretch {
  /** Lower case, digits at its end removed. */
  readonly word: string;
}

/** Stands for template parts of a URL: keeps every position, and is no letter of any host. */
const blank = '\ue000';

/** The host in a bare host (`api.contoso.com:443`) or in a URL, read leniently; undefined where there is none. */
export function hostIn(text: string): HostName | undefined {
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0].length ?? 0;
  const rest = text.slice(scheme);
  const end = rest.search(/[/?#\\]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const from = scheme + authority.lastIndexOf('@') + 1;
  const written = text.slice(from, scheme + authority.length);
  const name = written.replace(/:\d*$/, '');
  return name === '' ? undefined : { name: lowerCase(name), from, to: from + name.length };
}

/** The host of an absolute `http` or `https` URL whose template parts (`@{…}`, `@name(…)`) are blanked out. */
export function hostOfTemplate(url: string): HostName | undefined {
  const plain = url.replace(/@\{[^{}]*\}|@\w+\([^()]*\)/g, (part) => blank.repeat(part.length));
  return /^https?:\/\//i.test(plain) ? hostIn(plain) : undefined;
}

/** True when a host is the suffix or ends with it on a label boundary: `mytest.com` does not end with `test.com`. */
export function endsWithHost(host: string, suffix: string): boolean {
  return isAt(withoutFinalDot(host.toLowerCase()), suffix);
}

function isAt(name: string, suffix: string): boolean {
  if (!name.endsWith(suffix)) return false;
  return name.length === suffix.length || name.charAt(name.length - suffix.length - 1) === '.';
}

/** The last two labels of a host: who registered it, near enough (catalogue, section 2). */
export function registrablePart(host: string): string {
  return withoutFinalDot(host.toLowerCase()).split('.').slice(-2).join('.');
}

/** Numbers of an IPv4 address in dotted form; undefined for anything else. */
export function ipv4Of(host: string): readonly number[] | undefined {
  if (!/\d$/.test(host)) return undefined;
  const parts = host.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.map(Number);
}

/** The entry of the placeholder-host list a host matches: examples, the own machine, private networks. */
export function placeholderHost(host: string): string | undefined {
  const address = ipv4Of(host);
  const name = withoutFinalDot(host.toLowerCase());
  return lists.hostPlaceholder.find((entry) => {
    if (entry.startsWith('*.')) return name.endsWith(entry.slice(1));
    if (entry.endsWith('.*')) return address !== undefined && inNetwork(address, entry.split('.'));
    return isAt(name, entry);
  });
}

/** Words of the labels in front of the last two, in text order (catalogue, host/non-production, HOST-LABELS). */
export function hostWords({ from, name }: HostName): readonly HostWord[] {
  if (ipv4Of(name) !== undefined) return [];
  const labels = withoutFinalDot(name).split('.').slice(0, -2).join('.');
  if (labels === '') return [];
  return [...labels.matchAll(/[^.\-_\ue000]+/g)].map(({ 0: piece, index }) => {
    const word = /\d$/.test(piece) ? piece.replace(/(?<!\d)\d+$/, '') : piece;
    return { word, from: from + index, to: from + index + piece.length };
  });
}

/** A network of the list: numbers, ranges such as `16-31`, and a final `*` for whatever follows. */
function inNetwork(address: readonly number[], network: readonly string[]): boolean {
  return network.every((part, at) => {
    if (part === '*') return true;
    const [low = 0, high = low] = part.split('-').map(Number);
    const value = address[at] ?? -1;
    return value >= low && value <= high;
  });
}

/** Only ASCII letters change, so that positions in the name stay positions in the text. */
function lowerCase(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function withoutFinalDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}
