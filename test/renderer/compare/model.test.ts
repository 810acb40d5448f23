import { describe, expect, it } from 'vitest';
import { comparisonText, folderName } from '../../../src/renderer/features/compare/model';

describe('the comparison in words', () => {
  it('names a version by the time it was first seen', () => {
    const version = { id: 'a', title: 'A', createdAt: '2026-03-01T12:00:00.000Z' };
    expect(comparisonText({ kind: 'submission', version })).toMatch(
      /^Compared with version of \d{1,2} (Feb|Mar) 2026, \d\d:\d\d$/,
    );
  });

  it('names a folder by its last step, whatever the system', () => {
    expect(comparisonText({ kind: 'folder', path: '/home/me/old/' })).toBe('Compared with old');
    expect(folderName('C:\\work\\old')).toBe('old');
    expect(folderName('/')).toBe('/');
  });

  it('says nothing where nothing is compared', () => {
    expect(comparisonText(null)).toBeUndefined();
  });
});
