/** A path as a server tells it apart from others: variables without their names, letters without their case. */
export function pathShape(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}').toLowerCase();
}
