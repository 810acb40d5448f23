import { isAscii } from './ascii';
import { contentOf, type Stretch } from './white-space';

const asciiJoiners = '_/&,:;|+- \t\n\v\f\r';

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
  while (first < last && isJoiner(joined.charAt(first))) first += 1;
  while (last > first && isJoiner(joined.charAt(last - 1))) last -= 1;
  return withoutDangling(joined.slice(first, last));
}

function isJoiner(character: string): boolean {
  if (isAscii(character)) return asciiJoiners.includes(character);
  return /[\p{White_Space}\p{Pd}]/u.test(character);
}

/** "Cards for Power Apps" must not become "Cards for". Words such as "in" stay: they may belong to a verb ("Sign in"). */
function withoutDangling(text: string): string {
  return text.replace(/^(?:for|by|with|of|and|from) /i, '').replace(/ (?:for|by|with|of|and|from|the)$/i, '');
}
