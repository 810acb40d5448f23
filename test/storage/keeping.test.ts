import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateDeployment } from '../../src/engine/timeline/estimate';
import { aRun, freshFile, openReady, raw, tickingClock } from './support';

describe('timelines', () => {
  const input = {
    kind: 'verified',
    readyAt: '2026-11-25T10:00:00-08:00',
    freezeDates: ['2026-11-27'],
  } as const;

  it('are kept with what they were made from, one for each submission', () => {
    const file = freshFile();
    const storage = openReady(file, tickingClock());
    const id = storage.submissions.recordRun(aRun());
    expect(storage.timelines.get(id)).toBeNull();
    storage.timelines.save(
      id,
      { ...input, kind: 'independent' },
      estimateDeployment({ ...input, kind: 'independent' }),
    );
    storage.timelines.save(id, input, estimateDeployment(input));
    storage.close();
    const reopened = openReady(file);
    const estimate = estimateDeployment(input);
    expect(reopened.timelines.get(id)).toEqual({
      input,
      estimate,
      savedAt: expect.stringMatching(/^2026-01-01T.*Z$/),
    });
    expect(reopened.submissions.detail(id)?.fullEstimate).toEqual(estimate);
    expect(reopened.audit.list(1)).toMatchObject([{ action: 'estimate-saved', submissionId: id }]);
  });

  it('need a submission', () => {
    const storage = openReady();
    expect(() => storage.timelines.save('gone', input, estimateDeployment(input))).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
    expect(storage.timelines.get('gone')).toBeNull();
  });

  it('that were tampered with are refused', () => {
    const file = freshFile();
    const storage = openReady(file);
    const id = storage.submissions.recordRun(aRun());
    storage.timelines.save(id, input, estimateDeployment(input));
    raw(file, (db) => db.exec(`UPDATE estimates SET estimate = '{"kind":"verified"}'`));
    expect(() => storage.timelines.get(id)).toThrow(expect.objectContaining({ code: 'storage-damaged' }));
  });
});

describe('drafts', () => {
  it('keep one text for each file', () => {
    const storage = openReady(undefined, tickingClock());
    storage.drafts.put('/a', 'readme.md', 'one', 'v1');
    storage.drafts.put('/a', 'apiProperties.json', '{}', 'v1');
    storage.drafts.put('/b', 'readme.md', 'other', 'v1');
    storage.drafts.put('/a', 'readme.md', 'two', 'v2');
    expect(storage.drafts.list('/a')).toEqual([
      { file: 'apiProperties.json', text: '{}', baseVersion: 'v1', updatedAt: '2026-01-01T00:00:01.000Z' },
      { file: 'readme.md', text: 'two', baseVersion: 'v2', updatedAt: '2026-01-01T00:00:03.000Z' },
    ]);
    storage.drafts.drop('/a', 'readme.md');
    storage.drafts.drop('/a', 'readme.md');
    expect(storage.drafts.list('/a').map((draft) => draft.file)).toEqual(['apiProperties.json']);
    expect(storage.drafts.list('/b')).toHaveLength(1);
  });

  it('keep 32 MB', () => {
    const storage = openReady();
    const text = '0123456789abcdeä'.repeat(2 * 1024 * 1024);
    storage.drafts.put('/a', 'big.json', text, 'v1');
    expect(storage.drafts.list('/a')[0]?.text === text).toBe(true);
  });

  it('keep any text and name exactly', () => {
    const storage = openReady();
    const anyText = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anyText, anyText, anyText, (folder, file, text) => {
        storage.drafts.put(folder, file, text, 'v1');
        expect(storage.drafts.list(folder).find((draft) => draft.file === file)?.text).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

describe('recent folders', () => {
  it('are listed once each, last opened first', () => {
    // The clock is set back all the time: the order is that of opening all the same.
    let day = 9;
    const storage = openReady(undefined, () => new Date(Date.UTC(2026, 0, day--)));
    storage.recent.touch('/a', 'A');
    storage.recent.touch('/b', 'B');
    storage.recent.touch('/a', 'A again');
    expect(storage.recent.list()).toEqual([
      { path: '/a', title: 'A again', openedAt: '2026-01-07T00:00:00.000Z' },
      { path: '/b', title: 'B', openedAt: '2026-01-08T00:00:00.000Z' },
    ]);
    storage.recent.forget('/a');
    storage.recent.forget('/gone');
    expect(storage.recent.list().map((folder) => folder.path)).toEqual(['/b']);
  });

  it('are twelve at a time and a hundred at most', () => {
    const storage = openReady();
    for (let number = 1; number <= 120; number += 1) storage.recent.touch(`/${number}`, 'Folder');
    expect(storage.recent.list()).toHaveLength(12);
    expect(storage.recent.list(500)).toHaveLength(100);
    expect(storage.recent.list(1)[0]?.path).toBe('/120');
  });
});

it('says so when it is used after closing', () => {
  const storage = openReady();
  storage.close();
  storage.close();
  expect(() => storage.submissions.list()).toThrow(expect.objectContaining({ code: 'storage-closed' }));
  expect(() => storage.drafts.put('/a', 'b', 'c', 'd')).toThrow(
    expect.objectContaining({ code: 'storage-closed' }),
  );
});
