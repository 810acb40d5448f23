import type { Stretch } from './white-space';

/** An article that does not go with the word behind it; the stretch is that of the article. */
export interface WrongArticle extends Stretch {
  readonly right: 'a' | 'an' | 'A' | 'An';
  readonly next: string;
}

const pattern = /(?<![\w'’"“`./@#&+(<-])(an?|An?)[ \u00a0]+([A-Za-z]+)(?![\w@]|[./_]\w)/g;
/** A text with more of them is made to keep the program busy. */
const most = 20;
/** Begin with a vowel that is spoken as a consonant: "one", "European". */
const consonantal = /^(?:one|once|oneself|eu|ewe|ouija)/i;
/** Follow the letter A where it is a name or a grade, or the foreign word "a". */
const notNouns = /^(?:a|and|are|as|at|if|in|is|it|of|on|or|e|i|o|el|al|est|en|ein|eine|um|os|as|ao|un|una)$/i;

/** Cheap to look for; few texts have it. */
const hint = /\b[Aa](?:n[ \u00a0]+[b-df-gj-kp-qtv-wzB-DF-GJ-KP-QTV-WZ]|[ \u00a0]+[aeioAEIO])/;
const none: readonly WrongArticle[] = [];

/** Articles that do not go with the next word, in text order, twenty at most. */
export function wrongArticles(text: string): readonly WrongArticle[] {
  if (!hint.test(text)) return none;
  const hits: WrongArticle[] = [];
  for (const match of text.matchAll(pattern)) {
    if (hits.length === most) break;
    const [, article = '', next = ''] = match;
    const right = rightArticle(article, next);
    if (right === undefined) continue;
    const from = match.index;
    hits.push({ right, next, from, to: from + article.length });
  }
  return hits;
}

function rightArticle(article: string, next: string): WrongArticle['right'] | undefined {
  if (article === 'a' || article === 'A') {
    if (next.length < 2 || !/^[aeio]/i.test(next) || consonantal.test(next) || notNouns.test(next))
      return undefined;
    return article === 'a' ? 'an' : 'An';
  }
  // Words in capitals are spelled out, letter by letter: "an FTP server".
  if (!/^[bcdfgjkpqtvwzBCDFGJKPQTVWZ][a-z]+$/.test(next)) return undefined;
  return article === 'an' ? 'a' : 'A';
}
