import lists from '../data/language.json';
import type { Stretch } from './white-space';

/** A word written the way programs write names. */
export interface NameForm extends Stretch {
  /** `camel`: capitals inside; `marks`: words tied by underscores or hyphens. */
  readonly kind: 'camel' | 'marks';
  readonly text: string;
}

const mixedCase: ReadonlySet<string> = new Set(lists.mixedCase.map((word) => word.toLowerCase()));
const camel = /^[A-Za-z]+[a-z][A-Z][A-Za-z]*$/;
const snake = /(?<![\w./@{<"'`$-])[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+(?![\w./@}>"'`-])/;
const kebab = /^[a-z]+(?:-[a-z]+)+$/;
// No label and no name is longer.
const longest = 200;

/** True for words that are spelled with capitals inside, such as names of products. */
export function isMixedCaseWord(word: string): boolean {
  return mixedCase.has(word.toLowerCase()) || mixedCase.has(word.replace(/s$/, '').toLowerCase());
}

/** A label, or a word of it, in the form of a program's name: camel case alone, underscores anywhere. */
export function nameFormOfLabel(label: string): NameForm | undefined {
  if (label.length > longest) return undefined;
  const text = label.trim();
  const from = label.indexOf(text);
  const whole = { text, from, to: from + text.length };
  if (camel.test(text)) return isMixedCaseWord(text) ? undefined : { kind: 'camel', ...whole };
  if (kebab.test(text)) return { kind: 'marks', ...whole };
  const hit = label.includes('_') ? snake.exec(label) : null;
  return hit === null
    ? undefined
    : { kind: 'marks', text: hit[0], from: hit.index, to: hit.index + hit[0].length };
}

const inProse =
  /(?<![\w"'`“‘./@#{<[=:&?$%+~*\\-])[a-z]{2,}(?:[A-Z][a-z0-9]+)+(?![\w"'`”’/@#}>\]=&?$%+~*\\(-]|[.:]\w)/g;
const twoCases = /[a-z][A-Z]/;

/** Words in lower camel case in prose, outside quotes, code, paths and the like, in text order. */
export function camelWordsIn(text: string): readonly NameForm[] {
  if (!twoCases.test(text)) return [];
  return [...text.matchAll(inProse)]
    .filter(([word]) => !isMixedCaseWord(word))
    .map((match) => ({
      kind: 'camel',
      text: match[0],
      from: match.index,
      to: match.index + match[0].length,
    }));
}
