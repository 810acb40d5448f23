import { isAscii } from '../../words/ascii';
import { contentOf, type Stretch, untidySpaces } from '../../words/white-space';

/** A departure from the form of a phrase. */
export interface PhraseFault extends Stretch {
  readonly kind: 'ending' | 'blanks' | 'lowerCase';
  /** The phrase without this fault. */
  readonly fixed: string;
}

const none: readonly PhraseFault[] = [];
/** What nearly every summary is: words that start with a capital letter, one space between two of them. */
const plainPhrase = /^[A-Z][\w'’()/,-]*(?: [\w'’()/,-]+)*$/;

/** At most one fault of each kind. */
export function phraseFaults(text: string): readonly PhraseFault[] {
  if (plainPhrase.test(text)) return none;
  return [ending(text), blanks(text), lowerCase(text)].filter((fault) => fault !== undefined);
}

function ending(text: string): PhraseFault | undefined {
  const { to } = contentOf(text);
  let from = to;
  while (from > 0 && '.!?:;'.includes(text[from - 1] ?? '')) from -= 1;
  if (from === to) return undefined;
  // Blanks in front of the removed marks would be the next fault.
  const { to: end } = contentOf(text.slice(0, from));
  return { kind: 'ending', from, to, fixed: text.slice(0, end) + text.slice(to) };
}

function blanks(text: string): PhraseFault | undefined {
  const first = untidySpaces(text).find(({ kind, from, to }) => {
    return kind !== 'break' || from === 0 || to === text.length || to - from > 1;
  });
  if (first === undefined) return undefined;
  const { from, to } = contentOf(text);
  const fixed = text.slice(from, to).replace(/\p{White_Space}{2,}/gu, ' ');
  return { kind: 'blanks', from: first.from, to: first.to, fixed };
}

function lowerCase(text: string): PhraseFault | undefined {
  if (/^[A-Z]/.test(text)) return undefined;
  const ascii = isAscii(text);
  const start = ascii ? /^[\s(]*([a-z])(\S*)/ : /^[\p{White_Space}(]*(\p{Ll})(\P{White_Space}*)/u;
  const [whole = '', letter = '', rest = ''] = start.exec(text) ?? [];
  // Names such as eSign keep their spelling.
  if (letter === '' || (ascii ? /[A-Z]/ : /\p{Lu}/u).test(rest)) return undefined;
  const from = whole.length - rest.length - letter.length;
  const to = from + letter.length;
  return { kind: 'lowerCase', from, to, fixed: text.slice(0, from) + letter.toUpperCase() + text.slice(to) };
}
