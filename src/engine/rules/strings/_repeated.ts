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

/**
 * Operations with the same text as an earlier one; versions of one operation may share theirs. `counts` says whether a
 * text is one to compare.
 */
export function repetitions(
  operations: readonly Operation[],
  member: 'summary' | 'description',
  counts: (text: string) => boolean = () => true,
): readonly Repetition[] {
  const texts = operations.map(({ node }) => node.get(member)?.text ?? '');
  const keys = texts.map((text) => norm(text));
  return new Set(keys).size === keys.length
    ? []
    : repeated(
        operations,
        keys.map((key, i) => (key !== '' && counts(texts[i] ?? '') ? key : '')),
      );
}

/** `keys` are what the operations are compared by; those without one are left out. */
function repeated(operations: readonly Operation[], keys: readonly string[]): readonly Repetition[] {
  const known = new Map<string, Known>();
  const found: Repetition[] = [];
  for (const [i, operation] of operations.entries()) {
    const key = keys[i] ?? '';
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
