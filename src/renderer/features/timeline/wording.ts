import type { PublisherKind } from '../../../shared/report';

/** Average time to completion, as the certification documents give it (catalogue, sections 7.1 and 7.2). */
export const averageText: Readonly<Record<PublisherKind, string>> = {
  verified: '3 to 4 weeks',
  independent: '7 to 10 business days',
};

/** When production deployment starts (same sections). */
export const startText: Readonly<Record<PublisherKind, string>> = {
  verified:
    'Production starts on Friday mornings, Pacific time, at the earliest 24 hours after readiness was reported.',
  independent:
    'Production starts on Monday and Wednesday mornings, Pacific time, at the earliest 24 hours after the notice to the contact.',
};

/** Where delays are announced (same sections). */
export const delaysText: Readonly<Record<PublisherKind, string>> = {
  verified: 'Delays and freezes are shown in the activity control of the portal.',
  independent: 'Delays and freezes are announced by email.',
};

export const sourceText =
  'Estimated from the certification documents, which give averages and an order of regions. Dates are expected, not promised.';
