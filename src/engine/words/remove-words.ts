import { contentOf, type Stretch } from './white-space';

const joiner = /[\p{White_Space}\p{Pd}_/&,:;|+]/u;

/**
 * A text without the given stretches (in text order), with the joints closed: emptied brackets go, blanks collapse, and
 * no hyphen or other joining mark is left at an end.
 */
export function removeWords(text: string, stretches: readonly Stretch[]): string {
  let out = '';
  let at = 0;
  for (const { from, to } of stretches) {
    out += text.slice(at, from);
    at = to;
  }
  const joined = (out + text.slice(at)).replace(/\(\s*\)|\[\s*\]/g, ' ').replace(/\s+/g, ' ');
  const { from, to } = contentOf(joined);
  let first = from;
  let last = to;
  while (first < last && joiner.test(joined[first] ?? '')) first += 1;
  while (last > first && joiner.test(joined[last - 1] ?? '')) last -= 1;
  return withoutDangling(joined.slice(first, last));
}

/** "Cards for Power Apps" must not become "Cards for". Words such as "in" stay: they may belong to a verb ("Sign in"). */
function withoutDangling(text: string): string {
  return text.replace(/^(?:for|by|with|of|and|from) /i, '').replace(/ (?:for|by|with|of|and|from|the)$/i, '');
}
