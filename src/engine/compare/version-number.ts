/** Dotted numbers of a version such as `1.0.2`; undefined for anything else. */
export function versionNumbers(version: string): readonly number[] | undefined {
  if (!/^\d{1,9}(?:\.\d{1,9}){0,7}$/.test(version)) return undefined;
  return version.split('.').map(Number);
}

/** True when `now` is higher; missing numbers count as 0. */
export function isIncreased(old: readonly number[], now: readonly number[]): boolean {
  for (let index = 0; index < Math.max(old.length, now.length); index += 1) {
    const difference = (now[index] ?? 0) - (old[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** The version with its last number increased by one. */
export function nextNumber(version: readonly number[]): string {
  return [...version.slice(0, -1), (version.at(-1) ?? 0) + 1].join('.');
}
