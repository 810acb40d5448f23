import { hostIn, ipv4Of } from '../../words/hosts';

/** How a host deviates from `name.domain:port`. */
export type HostForm = 'malformed' | 'noDot' | 'address';

/** Judges the form of a host; undefined for a good one. */
export function hostForm(host: string): HostForm | undefined {
  if (!/^[^{}/ :\\]+(?::\d+)?$/.test(host)) return 'malformed';
  const name = host.replace(/:\d+$/, '');
  const labels = name.split('.');
  if (!labels.every((label) => /^[A-Za-z0-9-]+$/.test(label))) return 'malformed';
  if (labels.length < 2) return 'noDot';
  return ipv4Of(name) === undefined ? undefined : 'address';
}

/** A URL taken apart for `host` and `basePath`. */
export interface HostParts {
  readonly host: string;
  /** Empty, or with a slash in front and none at the end. */
  readonly path: string;
}

/** Host and path of a URL-like text; undefined when it holds more than these (user, query, fragment). */
export function hostParts(text: string): HostParts | undefined {
  const match = /^(?:https?:\/\/)?([^/?#@\\\s]+)(\/[^?#\\\s]*)?$/i.exec(text.trim());
  const host = match?.[1]?.replace(/\.$/, '');
  if (host === undefined || hostIn(host) === undefined || hostForm(host) !== undefined) return undefined;
  const path = match?.[2] ?? '';
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return { host, path: path.slice(0, end) };
}
