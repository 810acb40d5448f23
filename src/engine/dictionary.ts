/** Answers whether a word is spelled as English or as technical writing knows it. */
export interface Dictionary {
  /** `word` in any case; true when known. */
  has(word: string): boolean;
  /**
   * Lower-case words in common use one typing slip away: a letter too many, too few or wrong, or two exchanged.
   * A few at most; nothing is said about their order.
   */
  near(word: string): readonly string[];
}

/** The dictionary with further words, in any case, such as those a user or a folder has added. */
export function withWords(dictionary: Dictionary, words: readonly string[]): Dictionary {
  if (words.length === 0) return dictionary;
  const added: ReadonlySet<string> = new Set(words.map((word) => word.trim().toLowerCase()));
  return {
    has: (word) => dictionary.has(word) || added.has(word.toLowerCase()),
    near: (word) => dictionary.near(word),
  };
}
