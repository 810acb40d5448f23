import { expect, it } from 'vitest';
import { draftLabel, draftSummary } from '../../../src/engine/words/draft-summary';

it('splits camel case into a phrase', () => {
  expect(draftSummary('GetUserInfo')).toBe('Get user info');
  expect(draftSummary('listAllItems_V2')).toBe('List all items V2');
  expect(draftSummary('get-user.info')).toBe('Get user info');
  expect(draftSummary('Folders_List')).toBe('Folders list');
});

it('writes abbreviations in capitals', () => {
  expect(draftSummary('GetHTTPStatusById')).toBe('Get HTTP status by ID');
  expect(draftSummary('ListUserIDsOfUrls')).toBe('List user IDs of URLs');
});

it('gives up without words or with too many', () => {
  expect(draftSummary('___')).toBeUndefined();
  expect(draftSummary('42')).toBeUndefined();
  expect(draftSummary('Word'.repeat(20))).toBeUndefined();
  expect(draftSummary('A'.repeat(100_000))).toBeUndefined();
});

it('drafts labels with a capital in every word', () => {
  expect(draftLabel('userId')).toBe('User ID');
  expect(draftLabel('sort_by')).toBe('Sort By');
  expect(draftLabel('$filter')).toBe('Filter');
  expect(draftLabel('api-version')).toBe('API Version');
});

it('gives no label without words or with too many', () => {
  expect(draftLabel('$')).toBeUndefined();
  expect(draftLabel('42')).toBeUndefined();
  expect(draftLabel('Word'.repeat(20))).toBeUndefined();
  expect(draftLabel('a'.repeat(100_000))).toBeUndefined();
});
