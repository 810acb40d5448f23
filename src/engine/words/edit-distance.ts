/**
 * Number of letters to insert, remove or replace to get from one text to the other; `limit + 1` as soon as it is more.
 * Meant for names: texts of very different length are told apart without work, the rest takes length times length.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? tooFar) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? tooFar) + 1, (next[j - 1] ?? tooFar) + 1));
    }
    if (Math.min(...next) > limit) return tooFar;
    row = next;
  }
  return Math.min(row[b.length] ?? tooFar, tooFar);
}
