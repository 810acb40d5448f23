import type { Operation } from '../../model/operation';
import { norm } from '../../words/norm';

/** An operation whose text is that of an earlier one. */
export interface Repetition {
  readonly operation: Operation;
  readonly earlier: Operation;
}

interface Known {
  readonly first: Operation;
  /** The first of another family than `first`; without it, members of one family would hide each other. */
  other: Operation | undefined;
}

/** Operations with the same text as an earlier one; versions of one operation may share theirs. */
export function repetitions(
  operations: readonly Operation[],
  textOf: (operation: Operation) => string | undefined,
): readonly Repetition[] {
  const known = new Map<string, Known>();
  const found: Repetition[] = [];
  for (const operation of operations) {
    const key = norm(textOf(operation) ?? '');
    if (key === '') continue;
    const entry = known.get(key);
    if (entry === undefined) {
      known.set(key, { first: operation, other: undefined });
      continue;
    }
    const earlier = sameFamily(entry.first, operation) ? entry.other : entry.first;
    if (earlier !== undefined) found.push({ operation, earlier });
    if (!sameFamily(entry.first, operation)) entry.other ??= operation;
  }
  return found;
}

function sameFamily(a: Operation, b: Operation): boolean {
  const family = familyOf(a);
  return family !== undefined && family === familyOf(b);
}

function familyOf({ node }: Operation): string | undefined {
  return node.get('x-ms-api-annotation', 'family')?.text;
}
