import { isAscii } from './ascii';

/**
 * A global pattern that holds letters and digits of all scripts. Their classes take long to compile, so text of ASCII
 * characters alone is searched with a pattern of its own, and each is made when it is first needed.
 */
export class NamePattern {
  #ascii: RegExp | undefined;
  #any: RegExp | undefined;

  constructor(private readonly source: string) {}

  /** The form of the pattern that finds in this text what the full one finds. */
  for(text: string): RegExp {
    if (!isAscii(text)) {
      this.#any ??= new RegExp(this.source, 'gu');
      return this.#any;
    }
    this.#ascii ??= new RegExp(this.source.replaceAll('\\p{L}', 'A-Za-z').replaceAll('\\p{Nd}', '0-9'), 'g');
    return this.#ascii;
  }
}
