import type { Stretch } from './white-space';

/**
 * `foreign`: letters outside the Latin script; `hidden`: control, format and unassigned characters; `noBreak`: no-break
 * spaces; `special`: Latin letters with accents, and signs outside U+0020 to U+007E.
 */
export type ScriptKind = 'foreign' | 'hidden' | 'noBreak' | 'special';

/** A run of characters of one kind that plain English text does not have. */
export interface ScriptRun extends Stretch {
  readonly kind: ScriptKind;
  readonly text: string;
}

const unusual = /[^ -~]/;
const anyUnusual = /[^ -~]/gu;

/** Latin letters and common signs. */
const beyondLatin = /[^\0-\u024f\u2000-\u20cf]/;

/** The first run of letters outside the Latin script. */
export function foreignRun(text: string): ScriptRun | undefined {
  return beyondLatin.test(text) ? scriptRuns(text).find(({ kind }) => kind === 'foreign') : undefined;
}

/** Everything outside U+0020 to U+007E, as runs in text order. */
export function scriptRuns(text: string): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  if (!unusual.test(text)) return runs;
  for (const { 0: character, index: at } of text.matchAll(anyUnusual)) {
    const to = at + character.length;
    const last = runs.at(-1);
    const adjacent = last !== undefined && last.to === at ? last : undefined;
    const kind = kindOf(character, adjacent?.kind);
    const joins = adjacent?.kind === kind;
    if (joins) runs.pop();
    const from = joins ? adjacent.from : at;
    runs.push({ kind, from, to, text: text.slice(from, to) });
  }
  return runs;
}

/** What English texts do hold besides ASCII: signs and letters of the Latin script, dashes, quotes, bullets. */
const latinOrPunctuation = /^[\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]$/;

function kindOf(character: string, before: ScriptKind | undefined): ScriptKind {
  if (character === '\u00a0') return 'noBreak';
  if (latinOrPunctuation.test(character)) return 'special';
  if (/^\p{C}$/u.test(character)) return 'hidden';
  // Vowel signs and accents belong to the letter in front of them.
  if (before === 'foreign' && /^\p{M}$/u.test(character)) return 'foreign';
  // Letters of no script in particular, such as the micro sign, are signs rather than letters of a language.
  const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]$/u.test(character);
  return /^\p{L}$/u.test(character) && !latin ? 'foreign' : 'special';
}
