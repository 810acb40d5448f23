import type { KnownConnector, ReferenceCatalogue } from '../../../shared/reference';
import { defineRule } from '../../define-rule';
import { quoted } from '../../words/quoted';
import { differsByOne, titleKey, withoutVersion } from '../../words/title-key';
import { readTitle } from './_title';

/** Shorter names differ by a letter all the time. */
const shortestAlike = 6;

export default defineRule('title/unique', {
  needs: ['definition', 'reference'],
  messages: {
    taken: {
      says: 'The title {title} is taken by {others}.',
      help: 'Choose a title that no other connector has, or submit an update of that connector.',
    },
    alike: {
      severity: 'info',
      says: 'The title {title} is almost that of {others}.',
      help: 'Make sure that users can tell the connectors apart, or choose another title.',
    },
  },
  check({ definition, reference, snapshot, report }) {
    const title = readTitle(definition);
    if (title === undefined) return;
    const own = titleKey(title.text);
    if (own === '') return;
    const others = keyed(reference).filter(({ connector }) => !isSame(connector.name, snapshot.name));
    const same = others.filter(({ key }) => key === own);
    const found = same.length > 0 ? same : others.filter(({ key }) => areAlike(key, own));
    if (found.length === 0) return;
    report(same.length > 0 ? 'taken' : 'alike', {
      at: definition.doc.value(title.node),
      data: { title: quoted(title.text), others: named(found.map(({ connector }) => connector)) },
    });
  },
});

interface Keyed {
  readonly connector: KnownConnector;
  readonly key: string;
}

/** A catalogue is the same for a whole run. */
const cache = new WeakMap<ReferenceCatalogue, readonly Keyed[]>();

function keyed(reference: ReferenceCatalogue): readonly Keyed[] {
  const known = cache.get(reference);
  if (known !== undefined) return known;
  const made = reference.connectors
    .map((connector) => ({ connector, key: titleKey(connector.title) }))
    .filter(({ key }) => key !== '');
  cache.set(reference, made);
  return made;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function areAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) >= shortestAlike && differsByOne(a, b)) return true;
  return withoutVersion(a) === withoutVersion(b);
}

const shownConnectors = 3;

function named(connectors: readonly KnownConnector[]): string {
  const names = connectors.slice(0, shownConnectors).map(({ title, publisher }) => {
    const by = publisher === undefined ? '' : ` by ${quoted(publisher)}`;
    return `the connector ${quoted(title)}${by}`;
  });
  const more = connectors.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
