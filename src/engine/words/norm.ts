const ascii = /^[\0-\x7f]*$/;

/** The catalogue's norm(s): NFKC, lower case, letters and digits only. Two names with equal norm are the same name. */
export function norm(text: string): string {
  if (ascii.test(text)) return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, '');
}
