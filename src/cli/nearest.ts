import { editDistance } from '../engine/words/edit-distance';

/** What is typed comes from outside, and comparing takes time by its length; ids are far shorter. */
const longest = 100;

/** The ids that a mistyped one most likely means, best first, at most `most`. */
export function nearest(typed: string, ids: readonly string[], most: number): readonly string[] {
  const wanted = typed.trim().toLowerCase().slice(0, longest);
  return ids
    .map((id) => ({ id, far: distance(wanted, id) }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** An id without its area, or a part of one, is nearer than any other spelling. */
function distance(wanted: string, id: string): number {
  const name = id.slice(id.indexOf('/') + 1);
  if (name === wanted) return 0;
  const part = wanted.length >= 3 && id.includes(wanted) ? 1 : longest;
  return Math.min(part, editDistance(wanted, id, longest), editDistance(wanted, name, longest) + 1);
}
