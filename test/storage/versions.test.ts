import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/main/storage/storage';
import { aRun, freshFile, openReady, raw } from './support';

const text = (name: string, content: string) => ({ name, hash: `hash of ${content}`, text: content });
const run = (contentHash: string, texts: RunRecord['texts'], changes: Partial<RunRecord> = {}) =>
  aRun({ contentHash, ...(texts === undefined ? {} : { texts }), ...changes });
const folder = aRun().folder;

describe('texts of versions', () => {
  it('are kept with a submission and survive a restart', () => {
    const file = freshFile();
    const before = openReady(file);
    const id = before.submissions.recordRun(run('a', [text('b.json', '{"ü": 1}'), text('a.json', 'x')]));
    before.close();
    const storage = openReady(file);
    expect(storage.versions.texts(id)).toEqual([
      { name: 'a.json', text: 'x' },
      { name: 'b.json', text: '{"ü": 1}' },
    ]);
    expect(storage.versions.texts('nobody')).toEqual([]);
  });

  it('are stored once for each content and go when nothing uses them', () => {
    const file = freshFile();
    const storage = openReady(file);
    const first = storage.submissions.recordRun(run('a', [text('a.json', 'same'), text('b.json', 'old')]));
    storage.submissions.recordRun(run('b', [text('a.json', 'same'), text('b.json', 'new')]));
    const count = () => raw(file, (db) => db.prepare('SELECT count(*) FROM texts').pluck().get());
    expect(count()).toBe(3);
    storage.submissions.supersede(first, 'c');
    storage.submissions.recordRun(run('c', [text('a.json', 'same')]));
    expect(count()).toBe(2);
    expect(storage.versions.texts(first)).toEqual([{ name: 'a.json', text: 'same' }]);
  });

  it('are left out where they are too long, and pruned behind thirty versions', () => {
    const storage = openReady();
    const long = storage.submissions.recordRun(run('long', [text('a.json', 'x'.repeat(8_000_001))]));
    expect(storage.versions.texts(long)).toEqual([]);
    const ids = Array.from({ length: 31 }, (_, n) =>
      storage.submissions.recordRun(
        run(`${n}`, [text('a.json', `${n}`)], {
          checkedAt: new Date(Date.UTC(2026, 4, 1, 0, n)).toISOString(),
        }),
      ),
    );
    expect(storage.versions.texts(ids[0] ?? '')).toEqual([]);
    expect(storage.versions.texts(ids[1] ?? '')).not.toEqual([]);
    expect(storage.versions.earlier(folder, 'none')).toHaveLength(30);
  });

  it('offer the earlier versions of the same connector, each content once, newest first', () => {
    const storage = openReady();
    const at = (minute: number) => ({ checkedAt: `2026-03-01T10:0${minute}:00.000Z` });
    storage.submissions.recordRun(run('a', [text('a.json', 'a')], at(1)));
    const independent = { publisher: { kind: 'independent', inferred: false } } as const;
    const other = storage.submissions.recordRun(
      run('a', [text('a.json', 'a')], { ...at(2), ...independent }),
    );
    storage.submissions.recordRun(run('without texts', undefined, at(3)));
    const b = storage.submissions.recordRun(run('b', [text('a.json', 'b')], at(4)));
    storage.submissions.recordRun(
      run('x', [text('a.json', 'x')], { folder: '/other', folderName: 'other', title: 'Other' }),
    );
    expect(storage.versions.earlier(folder, 'b').map(({ id }) => id)).toEqual([other]);
    expect(storage.versions.earlier(folder, 'z').map(({ id }) => id)).toEqual([b, other]);
    expect(storage.versions.earlier('/nowhere', 'z')).toEqual([]);
  });
});

describe('the comparison of a folder', () => {
  it('is remembered until another is chosen', () => {
    const storage = openReady();
    const id = storage.submissions.recordRun(run('a', [text('a.json', 'a')]));
    expect(storage.versions.choice(folder)).toBeNull();
    for (const choice of [
      { kind: 'submission', submissionId: id },
      { kind: 'folder', path: '/old' },
    ] as const) {
      storage.versions.choose(folder, choice);
      expect(storage.versions.choice(folder)).toEqual(choice);
    }
    storage.versions.choose(folder, null);
    expect(storage.versions.choice(folder)).toBeNull();
  });
});
