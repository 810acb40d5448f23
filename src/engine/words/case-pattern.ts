/** `word` in the capitals of `pattern`: all, the first letter, or as it is given. */
export function inCaseOf(pattern: string, word: string): string {
  const letters = pattern.replace(/[^A-Za-z]/g, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  const first = letters.charAt(0);
  return first !== '' && first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
