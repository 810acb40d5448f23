/** The catalogue's norm(s): NFKC, lower case, letters and digits only. Two names with equal norm are the same name. */
export function norm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, '');
}
