/**
 * Results in the order of the items, whichever is ready first. At most `ahead` are started and not taken, which bounds
 * the memory they need.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  ahead: number,
  run: (item: T) => Promise<R>,
): AsyncGenerator<readonly [T, R]> {
  const started: { readonly item: T; readonly result: Promise<R> }[] = [];
  for (const item of items) {
    started.push({ item, result: run(item) });
    const first = started.length < ahead ? undefined : started.shift();
    if (first !== undefined) yield [first.item, await first.result];
  }
  for (const { item, result } of started) yield [item, await result];
}
