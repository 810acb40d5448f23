import { isAscii } from './ascii';

/** True for a text with a letter or digit of any script. */
export function hasAlphanumeric(text: string): boolean {
  return /[A-Za-z0-9]/.test(text) || (!isAscii(text) && /[\p{L}\p{Nd}]/u.test(text));
}

/** True for a text that ends in a letter or digit of any script. */
export function endsAlphanumeric(text: string): boolean {
  return /[A-Za-z0-9]$/.test(text) || (!isAscii(text) && /[\p{L}\p{Nd}]$/u.test(text));
}
