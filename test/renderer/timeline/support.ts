import type { Estimate } from '../../../src/shared/timeline';

const regions = [
  'Testing',
  'US preview',
  'Asia except Japan and India',
  'Europe except UK',
  'Brazil, Canada, Japan, India',
  'Australia, UK, US',
];
const dates = ['2026-10-09', '2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-10-19'];

/** Worked example T4 of the catalogue, with changes. */
export function estimate(more: Partial<Estimate> = {}): Estimate {
  return {
    kind: 'verified',
    readyAt: '2026-10-01T09:30:00-07:00',
    skippedStarts: [{ date: '2026-10-02', reason: 'less than 24 h notice' }],
    regions: dates.map((date, index) => ({ group: index + 1, region: regions[index] ?? '', date })),
    completionFrom: '2026-10-22',
    completionTo: '2026-10-29',
    ...more,
  };
}
