import type { CornerFacts } from '../../shared/icon';

/** A whole number with separators: `1,048,576`. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `230 x 230`. */
export function dimensions({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${count(width)} x ${count(height)}`;
}

/** A share (0..1) in percent, with as many digits as it takes to stand apart from a whole percent. */
export function percent(share: number): string {
  return `${decimal(share * 100, 2)}%`;
}

/** A number with at most `digits` decimals and no trailing zeros. */
export function decimal(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)));
}

/** `the top-left and bottom-right corners`. */
export function cornerNames(corners: readonly CornerFacts[]): string {
  if (corners.length === 4) return 'all four corners';
  const names = corners.map((corner) => corner.corner);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return `the ${last} corner`;
  return `the ${names.slice(0, -1).join(', ')} and ${last} corners`;
}
