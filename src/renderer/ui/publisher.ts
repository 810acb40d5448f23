import type { PublisherKind } from '../../shared/report';

/** How a kind of publisher is called. */
export const publisherName: Readonly<Record<PublisherKind, string>> = {
  verified: 'Verified publisher',
  independent: 'Independent publisher',
};
