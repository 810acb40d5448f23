import { isAscii } from './ascii';

/** A character a summary must not hold: its first place and how often it occurs. */
export interface Offender {
  readonly character: string;
  readonly from: number;
  readonly count: number;
  /** False for marks that common names and phrases hold, such as hyphens. */
  readonly severe: boolean;
}

const tolerated = new Set([...`-'’,&/.:_+"`]);

/** Most summaries hold none; quicker to see than what letters other scripts have. */
const unusual = /[^A-Za-z0-9() ]/;
const none: readonly Offender[] = [];

/** Every distinct character that is no letter, digit, parenthesis or space, in order of first occurrence. */
export function offendersIn(text: string): readonly Offender[] {
  if (!unusual.test(text)) return none;
  const found = new Map<string, number>();
  const offenders: { readonly character: string; readonly from: number; count: number; severe: boolean }[] =
    [];
  // No "matchAll", which makes a copy of the pattern each time.
  const offending = isAscii(text) ? offendingAscii : offendingAny;
  offending.lastIndex = 0;
  for (let match = offending.exec(text); match !== null; match = offending.exec(text)) {
    const [character] = match;
    const known = offenders[found.get(character) ?? -1];
    if (known === undefined) {
      found.set(character, offenders.length);
      offenders.push({ character, from: match.index, count: 1, severe: !tolerated.has(character) });
    } else known.count += 1;
  }
  return offenders;
}

const offendingAscii = /[^A-Za-z0-9() ]/g;
const offendingAny = /[^\p{L}\p{Nd}() ]/gu;

/** The text with every occurrence of the character replaced or dropped, where there is a plain way to do it. */
export function withoutOffender(text: string, character: string): string | undefined {
  switch (character) {
    case '&':
      return spelledOut(text, /&+/g, 'and');
    case '/':
      return spelledOut(verbsAlike(text), /\/+/g, 'or');
    case '_':
      return text.replace(/_+/g, ' ').replace(/ {2,}/g, ' ').trim();
    case '.':
    case ':':
      return withoutFinal(text, character);
    default:
      return undefined;
  }
}

function spelledOut(text: string, mark: RegExp, word: string): string {
  return text.replace(mark, ` ${word} `).replace(/ {2,}/g, ' ').trim();
}

/** "Get/Update user": the second verb no longer starts the phrase, so it loses its capital. */
function verbsAlike(text: string): string {
  return text.replace(
    isAscii(text) ? /^([A-Za-z]+ ?\/ ?)([A-Z])(?=[a-z])/ : /^(\p{L}+ ?\/ ?)(\p{Lu})(?=\p{Ll})/u,
    (_, verb: string, capital: string) => verb + capital.toLowerCase(),
  );
}

function withoutFinal(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === character || text[end - 1] === ' ')) end -= 1;
  return text.slice(0, end);
}
