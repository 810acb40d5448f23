import { describe, expect, it } from 'vitest';
import { readSubmissionName, submissionNameFor } from '../../../src/engine/words/submission-name';

describe('readSubmissionName', () => {
  it.each([
    ['A (Independent Publisher)', { proposal: false, base: 'A', trailing: '' }],
    ['Proposal - A B (Independent Publisher)', { proposal: true, base: 'A B', trailing: '' }],
    ['A (Independent Publisher) - update', { proposal: false, base: 'A', trailing: ' - update' }],
    ['A (Independent Publisher)[fix]', { proposal: false, base: 'A', trailing: '[fix]' }],
  ])('takes %j apart', (name, parts) => {
    expect(readSubmissionName(name)).toEqual(parts);
  });

  it.each([
    '',
    'A',
    ' (Independent Publisher)',
    'A(Independent Publisher)',
    'A  (Independent Publisher)',
    'A (independent publisher)',
    'A (Independent Publisher)s',
    'Proposal -  (Independent Publisher)',
  ])('refuses %j', (name) => {
    expect(readSubmissionName(name)).toBeUndefined();
  });
});

describe('submissionNameFor', () => {
  it.each([
    ['HubSpot', 'HubSpot (Independent Publisher)'],
    ['  HubSpot CRM ', 'HubSpot CRM (Independent Publisher)'],
    ['HubSpot (Independent Publisher)', 'HubSpot (Independent Publisher)'],
    ['HubSpot  (Independent Publisher) ', 'HubSpot (Independent Publisher)'],
    ['Größe 7', 'Größe 7 (Independent Publisher)'],
    ['Proposal Desk', 'Proposal Desk (Independent Publisher)'],
  ])('names a submission after %j', (title, name) => {
    expect(submissionNameFor(title)).toBe(name);
  });

  it.each([
    '',
    ' ',
    '---',
    '(Independent Publisher)',
    'HubSpot - independent publisher',
    'HubSpot (IP)',
    'HubSpot (Independent Publisher) Deals',
    'HubSpot (Independent Publisher) (Independent Publisher)',
    'Proposal - HubSpot',
    'Hub\nSpot',
    'Hub\u0000Spot',
    'Hub\u202eSpot',
    'x'.repeat(234),
  ])('has no name for %j', (title) => {
    expect(submissionNameFor(title)).toBeUndefined();
  });
});
