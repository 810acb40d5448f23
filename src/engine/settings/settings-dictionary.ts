import { type Dictionary, withWords } from '../dictionary';

/** Made once, so that what others remember of a dictionary stays true and stays remembered. */
const made = new WeakMap<Dictionary, { readonly key: string; readonly dictionary: Dictionary }>();

/** The dictionary with the words of the settings; the same words give the same dictionary. */
export function settingsDictionary(
  dictionary: Dictionary | undefined,
  words: ReadonlySet<string>,
): Dictionary | undefined {
  if (dictionary === undefined || words.size === 0) return dictionary;
  const key = [...words].join(' ');
  const known = made.get(dictionary);
  if (known?.key === key) return known.dictionary;
  const added = withWords(dictionary, [...words]);
  made.set(dictionary, { key, dictionary: added });
  return added;
}
