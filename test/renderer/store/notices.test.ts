import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissNotice, dismissOffers, showNotice, useNotices } from '../../../src/renderer/store/notices';

const texts = () => useNotices.getState().notices.map(({ text }) => text);
const offer = (text: string, label: string) =>
  showNotice({ intent: 'success', text, action: { label, run: () => undefined } });

beforeEach(() => {
  vi.useFakeTimers();
  useNotices.setState({ notices: [] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('lets messages go after a while, but neither errors nor offers', () => {
  showNotice({ intent: 'info', text: 'Saved.' });
  showNotice({ intent: 'error', text: 'Not saved.' });
  offer('Replaced.', 'Restore');
  expect(texts()).toEqual(['Saved.', 'Not saved.', 'Replaced.']);
  vi.runAllTimers();
  expect(texts()).toEqual(['Not saved.', 'Replaced.']);
  for (const { id } of useNotices.getState().notices) dismissNotice(id);
  expect(texts()).toEqual([]);
});

it('takes offers back, one kind or all, and leaves the rest', () => {
  showNotice({ intent: 'error', text: 'Not saved.' });
  offer('One.', 'a');
  offer('Two.', 'b');
  dismissOffers('a');
  expect(texts()).toEqual(['Not saved.', 'Two.']);
  dismissOffers();
  expect(texts()).toEqual(['Not saved.']);
});
