import type { KnownConnector, ReferenceCatalogue } from '../../../shared/reference';
import { defineRule } from '../../define-rule';
import { type HashBits, hashBits, hashDistance } from '../../icon/difference-hash';
import { filePlace } from '../../model/text-document';
import { publisherOf } from '../../reference/known-connector';
import { quoted } from '../../words/quoted';
import { iconOf } from './_facts';

/** Bits of the difference hash in which alike icons may differ. */
const alikeDistance = 4;
/** The same for the generic icons, which nobody draws by chance. */
const genericDistance = 6;

export default defineRule('icon/unique', {
  needs: ['icon', 'reference'],
  messages: {
    copied: {
      check: 'icon/unique',
      says: 'The icon is the same picture as that of the connector {other}.',
      help: 'Draw an icon of its own for this connector.',
    },
    alike: {
      check: 'icon/unique',
      severity: 'warning',
      says: 'The icon looks almost like that of the connector {other}.',
      help: 'Make sure that users can tell the two apart, or draw another icon.',
    },
    generic: {
      check: 'icon/default-image',
      says: 'The icon is the generic picture of a connector nobody drew an icon for.',
      help: 'Send an icon with the logo of the product.',
    },
  },
  check({ snapshot, connector, reference, report, skip }) {
    const { name, identity } = iconOf(snapshot);
    if (identity === undefined) {
      skip('The icon was measured without its hashes.');
      return;
    }
    const at = filePlace(name);
    const { defaultIcons = [] } = reference;
    const own = hashBits(identity.dhash);
    if (defaultIcons.length === 0) skip('The catalog of other connectors names no generic icons.');
    else if (defaultIcons.some((hash) => hashDistance(hashBits(hash), own) <= genericDistance))
      report('generic', { at });

    const others = reference.connectors.filter((other) => !isSame(other.name, snapshot.name));
    const copies = others.filter(({ iconSha256 }) => iconSha256 === identity.sha256);
    const publisher = publisherOf(connector);
    // A copy from somebody else weighs more than one from the same publisher.
    const copied = copies.find((other) => !isSamePublisher(other, publisher)) ?? copies[0];
    const found = copied ?? nearest(others, own, bitsOf(reference));
    if (found === undefined) return;
    const data = { other: quoted(found.title) };
    const severity = isSamePublisher(found, publisher) ? 'info' : undefined;
    report(copied === undefined ? 'alike' : 'copied', {
      at,
      data,
      ...(severity === undefined ? {} : { severity }),
    });
  },
});

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function isSamePublisher({ publisher }: KnownConnector, own: string | undefined): boolean {
  return publisher !== undefined && own !== undefined && isSame(publisher, own);
}

/** The connector whose icon is most alike, if any is alike at all. */
function nearest(
  others: readonly KnownConnector[],
  own: HashBits,
  bits: ReadonlyMap<KnownConnector, HashBits>,
): KnownConnector | undefined {
  let least = alikeDistance + 1;
  let found: KnownConnector | undefined;
  for (const other of others) {
    const hash = bits.get(other);
    const distance = hash === undefined ? least : hashDistance(hash, own);
    if (distance >= least) continue;
    least = distance;
    found = other;
  }
  return found;
}

/** A catalogue is the same for a whole run. */
const cache = new WeakMap<ReferenceCatalogue, ReadonlyMap<KnownConnector, HashBits>>();

function bitsOf(reference: ReferenceCatalogue): ReadonlyMap<KnownConnector, HashBits> {
  const known = cache.get(reference);
  if (known !== undefined) return known;
  const made = new Map<KnownConnector, HashBits>();
  for (const connector of reference.connectors)
    if (connector.iconDhash !== undefined) made.set(connector, hashBits(connector.iconDhash));
  cache.set(reference, made);
  return made;
}
