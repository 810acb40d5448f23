/** Items by key, keys in order of first occurrence; no group is empty. */
export function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** " (3 times)" for a message; empty for once. */
export function times(count: number): string {
  return count > 1 ? ` (${count} times)` : '';
}
