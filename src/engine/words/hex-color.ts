import type { Rgba } from '../../shared/icon';

/** A colour written as three or six hexadecimal digits, with or without `#` and blanks around, as `#rrggbb`. */
export function normalizeHex(text: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}(?:[0-9a-f]{3})?)$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

/** A colour as `#rrggbb`; alpha does not count. */
export function toHex({ r, g, b }: Rgba): string {
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
