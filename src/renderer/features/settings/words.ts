import { mostWords } from '../../../shared/settings';

const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The words in the order of a dictionary. */
export function sortedWords(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => order.compare(a, b) || (a < b ? -1 : 1));
}

/** The words that hold `text`, in whatever case. */
export function wordsWith(words: readonly string[], text: string): readonly string[] {
  const wanted = text.trim().toLowerCase();
  return wanted === '' ? words : words.filter((word) => word.toLowerCase().includes(wanted));
}

/** Why a text cannot be added to the words; undefined when it can. Blanks around it do not count. */
export function wordProblem(text: string, words: readonly string[]): string | undefined {
  const word = text.trim();
  if (word === '') return 'Type a word.';
  if (/\s/.test(word)) return 'A word has no blanks. Add the words one by one.';
  if (word.length > 100) return 'A word has at most 100 characters.';
  if (words.some((known) => known.toLowerCase() === word.toLowerCase()))
    return `“${word}” is in your dictionary already.`;
  if (words.length >= mostWords)
    return `Your dictionary holds ${mostWords.toLocaleString('en')} words, the most it can. Remove one first.`;
  return undefined;
}

/** What takes the selection when a word goes: the one after it, else the one before. */
export function wordBeside(words: readonly string[], gone: string): string | null {
  const at = words.indexOf(gone);
  return words[at + 1] ?? words[at - 1] ?? null;
}

/** "1 word", "1,200 words". */
export function wordCount(count: number): string {
  return `${count.toLocaleString('en')} word${count === 1 ? '' : 's'}`;
}
