import type { Severity } from '../../shared/finding';
import lists from '../data/lists.json';
import { trimWhiteSpace } from './code-points';
import type { Stretch } from './white-space';

/** The catalogue's lists: PP1 named by the seeds, PP2 the rest of the family, PP3 components and neighbours. */
export type ProductNameList = 'PP1' | 'PP2' | 'PP3';

/** A product name found in a text. */
export interface ProductNameHit extends Stretch {
  /** The name as written. */
  readonly name: string;
  readonly list: ProductNameList;
}

const { wrap } = lists.productNames;
/** Inside a name: nothing, or one space, no-break space, hyphen or underscore (catalogue, section 2). */
const gap = '[ \\u00a0_-]?';

const patterns = (['PP1', 'PP2', 'PP3'] as const).map((list) => ({ list, pattern: patternOf(list) }));

/** Texts without a match hold no product name; quick enough for thousands of texts at once. */
export const productNameHint = new RegExp((['PP1', 'PP2', 'PP3'] as const).flatMap(namesOf).join('|'), 'gi');

function namesOf(list: ProductNameList): readonly string[] {
  return lists.productNames[list].regex.map((part) => part.replaceAll('\\s?', gap));
}

function patternOf(list: ProductNameList): RegExp {
  return new RegExp(
    wrap.replace('…', () => namesOf(list).join('|')),
    'gi',
  );
}

/** Every Power Platform product name in a text, in text order. */
export function productNamesIn(text: string): readonly ProductNameHit[] {
  if (text.search(productNameHint) < 0) return [];
  return patterns
    .flatMap(({ list, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        name: match[0],
        list,
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.from - b.from);
}

/** Severity of a hit; the names are Microsoft's own, so connectors published by Microsoft get advice only. */
export function productNameSeverity(list: ProductNameList, publisher: string | undefined): Severity {
  if (list !== 'PP3' && trimWhiteSpace(publisher ?? '').toLowerCase() === 'microsoft') return 'info';
  return lists.productNames[list].severity as Severity;
}
