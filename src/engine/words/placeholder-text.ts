import templates from '../data/templates.json';
import { contentOf, type Stretch } from './white-space';

/** Text that was meant to be replaced. */
export interface PlaceholderHit extends Stretch {
  readonly text: string;
}

const marks = /\b(?:todo|tbd|fixme|lorem ipsum|changeme|placeholder text)\b|_{3,}|<(?:your|insert)[^<>]*>/gi;

/** Texts without a match hold no placeholder; quick enough for thousands of texts at once. */
export const placeholderHint = new RegExp(
  ['todo|tbd|fixme|lorem ipsum|changeme|placeholder text|_{3}|<(?:your|insert)', ...templates.texts].join(
    '|',
  ),
  'gi',
);

const templateTexts = templates.texts.map((template) => template.toLowerCase());

/** The template sentence a text begins with. */
function templateStart(text: string): PlaceholderHit | undefined {
  const { from } = contentOf(text);
  const first = text.slice(from, from + 1).toLowerCase();
  const start = templateTexts.find(
    (template) =>
      template.startsWith(first) && text.slice(from, from + template.length).toLowerCase() === template,
  );
  return start === undefined
    ? undefined
    : { text: text.slice(from, from + start.length), from, to: from + start.length };
}

/**
 * Placeholders in a text, in text order. `todoIsWord` says that the service itself is about to-dos, so that only "TODO"
 * in capitals is a placeholder.
 */
export function placeholdersIn(text: string, todoIsWord = false): readonly PlaceholderHit[] {
  if (text.search(placeholderHint) < 0) return [];
  const start = templateStart(text);
  if (start !== undefined) return [start];
  if (text.search(marks) < 0) return [];
  return [...text.matchAll(marks)]
    .map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }))
    .filter((hit) => !(todoIsWord && hit.text.toLowerCase() === 'todo' && hit.text !== 'TODO'));
}

/** True where names of the service show that it deals with to-dos. */
export function namesTodos(names: readonly string[]): boolean {
  return /to-?dos?(?![a-z])/i.test(names.join('\n'));
}
