import { expect, it } from 'vitest';
import { freshFile, openReady } from './support';

const folder = '/connectors/one';

it('keeps the pull request of a folder over a restart, the last one alone', () => {
  const file = freshFile();
  const before = openReady(file);
  expect(before.pullRequests.get(folder)).toBeNull();
  before.pullRequests.put(folder, { name: 'Contoso', text: 'old' });
  before.pullRequests.put(folder, { name: 'Contoso Mail (Independent Publisher)', text: '- [x] ü' });
  before.pullRequests.put('/connectors/two', { name: 'Other', text: '' });
  before.close();
  const storage = openReady(file);
  expect(storage.pullRequests.get(folder)).toEqual({
    name: 'Contoso Mail (Independent Publisher)',
    text: '- [x] ü',
  });
});

it('forgets one without name and text', () => {
  const storage = openReady();
  storage.pullRequests.put(folder, { name: 'Contoso', text: '' });
  storage.pullRequests.put(folder, { name: '', text: '' });
  expect(storage.pullRequests.get(folder)).toBeNull();
});
