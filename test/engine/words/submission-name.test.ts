import { describe, expect, it } from 'vitest';
import { readSubmissionName } from '../../../src/engine/words/submission-name';

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
