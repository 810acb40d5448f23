import { baseTitle } from './base-title';
import { norm } from './norm';

/** What two titles must share to count as the same one: the base title's letters and digits in lower case. */
export function titleKey(title: string): string {
  return norm(baseTitle(title.trim()));
}

/** The key without a version at its end (`contosov2`, `contoso2`); itself when nothing else would be left. */
export function withoutVersion(key: string): string {
  const rest = key.replace(/v?\d{1,9}$/, '');
  return rest === '' ? key : rest;
}

/** True when one letter inserted, removed or replaced makes one text of the other; equal texts differ by none. */
export function differsByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (at === long.length) return false;
  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at);
}
