import { describe, expect, it } from 'vitest';
import { StorageError } from '../../src/main/storage';
import { titleKey } from '../../src/main/storage/repositories/connectors';
import { listQuery } from '../../src/main/storage/repositories/submissions';
import { aFinding, aRun, freshFile, openReady, raw, tickingClock } from './support';

describe('recording a run', () => {
  it('gives back everything of it', () => {
    const storage = openReady();
    const findings = [
      aFinding({ fix: 'safe', fixes: [{ title: 'Cut it', grade: 'safe' }] }),
      aFinding({
        fingerprint: 'f5',
        fix: 'suggest',
        fixes: [
          { title: 'Resample it', grade: 'suggest', onDisk: true },
          { title: 'Name it so', grade: 'suggest', submissionName: 'Weather (Independent Publisher)' },
        ],
      }),
      aFinding({
        severity: 'warning',
        fingerprint: 'f2',
        message: 'Zeichen „ä“ 漢字 \u0000 end',
        pointer: '',
      }),
      aFinding({ severity: 'warning', fingerprint: 'f3', file: '.' }),
      aFinding({ severity: 'info', fingerprint: 'f4', fix: 'suggest' }),
    ];
    const id = storage.submissions.recordRun(aRun({ findings, checkedAt: '2026-03-01T02:00:00-08:00' }));
    expect(storage.submissions.detail(id)).toEqual({
      id,
      connectorId: expect.any(String),
      title: 'Weather',
      folder: '/connectors/weather',
      contentHash: 'a'.repeat(64),
      publisher: { kind: 'verified', inferred: false },
      profile: 'submission',
      createdAt: '2026-03-01T10:00:00.000Z',
      checkedAt: '2026-03-01T10:00:00.000Z',
      summary: { error: 2, warning: 2, info: 1 },
      noteCount: 0,
      estimate: null,
      findings,
      notes: [],
      fullEstimate: null,
    });
  });

  it('is the same submission for the same content and publisher kind', () => {
    const storage = openReady();
    const first = storage.submissions.recordRun(aRun());
    const again = storage.submissions.recordRun(
      aRun({
        findings: [],
        checkedAt: '2026-03-02T10:00:00.000Z',
        publisher: { kind: 'verified', inferred: true },
      }),
    );
    expect(again).toBe(first);
    expect(storage.submissions.list()).toHaveLength(1);
    expect(storage.submissions.detail(first)).toMatchObject({
      findings: [],
      summary: { error: 0 },
      createdAt: '2026-03-01T10:00:00.000Z',
      checkedAt: '2026-03-02T10:00:00.000Z',
      publisher: { kind: 'verified', inferred: true },
    });
  });

  it('is another submission of the same connector for other content or another publisher kind', () => {
    const storage = openReady();
    const ids = [
      storage.submissions.recordRun(aRun()),
      storage.submissions.recordRun(aRun({ contentHash: 'b'.repeat(64) })),
      storage.submissions.recordRun(aRun({ publisher: { kind: 'independent', inferred: false } })),
    ];
    expect(new Set(ids).size).toBe(3);
    expect(new Set(storage.submissions.list().map((submission) => submission.connectorId)).size).toBe(1);
  });

  it('takes the place of the last run with the same profile and keeps 20', () => {
    const file = freshFile();
    const storage = openReady(file);
    const record = (profile: 'submission' | 'update', count: number) =>
      storage.submissions.recordRun(
        aRun({ profile, findings: Array.from({ length: count }, () => aFinding()) }),
      );
    const runs = () => raw(file, (db) => db.prepare('SELECT count(*) FROM check_runs').pluck().get());
    const id = record('submission', 3);
    record('submission', 2);
    expect(runs()).toBe(1);
    for (let round = 0; round < 15; round += 1) {
      record('update', 1);
      record('submission', 4);
    }
    expect(runs()).toBe(20);
    expect(raw(file, (db) => db.prepare('SELECT count(*) FROM findings').pluck().get())).toBe(50);
    expect(storage.submissions.detail(id)).toMatchObject({ profile: 'submission', summary: { error: 4 } });
  });

  it('stores ten thousand findings in one go', () => {
    const storage = openReady();
    const findings = Array.from({ length: 10_000 }, (_, index) => aFinding({ fingerprint: `f${index}` }));
    const id = storage.submissions.recordRun(aRun({ findings }));
    expect(storage.submissions.detail(id)?.findings).toEqual(findings);
    expect(storage.submissions.list()[0]?.summary.error).toBe(10_000);
  });

  it('stores nothing of a run that cannot be stored whole', () => {
    const storage = openReady();
    const broken = aFinding({ severity: 'fatal' as 'error' });
    expect(() => storage.submissions.recordRun(aRun({ findings: [aFinding(), broken] }))).toThrow(
      StorageError,
    );
    expect(() => storage.submissions.recordRun(aRun({ checkedAt: 'yesterday' }))).toThrow(StorageError);
    expect(storage.submissions.list()).toEqual([]);
    expect(storage.audit.list()).toEqual([]);
  });
});

describe('which connector it is', () => {
  const connectorOf = (runs: readonly Parameters<typeof aRun>[0][]) => {
    const storage = openReady();
    for (const [index, run] of runs.entries())
      storage.submissions.recordRun(aRun({ contentHash: `h${index}`, ...run }));
    return storage.submissions
      .list()
      .map((submission) => submission.connectorId)
      .reverse();
  };
  const expectSame = (runs: Parameters<typeof connectorOf>[0]) => {
    const [first, second] = connectorOf(runs);
    expect(second).toBe(first);
  };
  const expectOther = (runs: Parameters<typeof connectorOf>[0]) => {
    const [first, second] = connectorOf(runs);
    expect(second).not.toBe(first);
  };

  it('is that of the folder, whatever the title says', () => {
    expectSame([{ title: 'Weather' }, { title: 'Tides' }]);
    expectSame([{ title: null }, { title: 'Tides' }]);
  });

  it('is that of the title in another folder, however it is spelled', () => {
    expectSame([
      { title: 'Weather Now' },
      { folder: '/other', title: 'weather-now (Independent Publisher)' },
    ]);
    expectSame([{ title: 'Ｗｅａｔｈｅｒ' }, { folder: '/other', title: 'Weather' }]);
  });

  it('is a new one where neither is known', () => {
    expectOther([{ title: 'Weather' }, { folder: '/other', title: 'Weathers' }]);
  });

  it('is told apart by folder alone where there is no title to go by', () => {
    expectOther([
      { title: null, folderName: 'connector' },
      { folder: '/other', title: null, folderName: 'connector' },
    ]);
    expectOther([{ title: '!!!' }, { folder: '/other', title: '???' }]);
  });

  it('keeps the title it had while the definition is broken', () => {
    expectSame([{ title: 'Weather' }, { title: null }]);
    const [first, , third] = connectorOf([{ title: 'Weather' }, { title: null }, { folder: '/other' }]);
    expect(third).toBe(first);
  });

  it('remembers every folder, and the last connector in it', () => {
    const storage = openReady();
    const idOf = (changes: Parameters<typeof aRun>[0]) => {
      const submission = storage.submissions.recordRun(aRun(changes));
      return storage.submissions.detail(submission)?.connectorId;
    };
    const first = idOf({ folder: '/one' });
    expect(idOf({ folder: '/two' })).toBe(first);
    expect(idOf({ folder: '/one', title: null, contentHash: 'x' })).toBe(first);
  });

  it('is that of the previous submission before all else', () => {
    const storage = openReady();
    const previousSubmissionId = storage.submissions.recordRun(aRun());
    const id = storage.submissions.recordRun(
      aRun({ folder: '/other', title: 'Tides', contentHash: 'x', previousSubmissionId }),
    );
    const [latest, earlier] = [
      storage.submissions.detail(id),
      storage.submissions.detail(previousSubmissionId),
    ];
    expect(latest?.connectorId).toBe(earlier?.connectorId);
    const unknown = storage.submissions.recordRun(aRun({ previousSubmissionId: 'gone' }));
    expect(unknown).toBe(previousSubmissionId);
  });

  it('compares titles by letters, marks and digits', () => {
    expect(titleKey(' Weather 2.0 (Independent Publisher)')).toBe('weather20');
    expect(titleKey('Ünïcode ①')).toBe('ünïcode1');
    expect(titleKey('天気')).toBe('天気');
    expect(titleKey(' - ')).toBeNull();
  });
});

describe('superseding', () => {
  it('gives an untouched submission new content, found by the next run', () => {
    const storage = openReady(undefined, tickingClock());
    const id = storage.submissions.recordRun(aRun());
    expect(storage.submissions.supersede(id, 'b')).toBe(true);
    expect(storage.submissions.recordRun(aRun({ contentHash: 'b', findings: [] }))).toBe(id);
    expect(storage.submissions.list()).toMatchObject([{ id, contentHash: 'b', summary: { error: 0 } }]);
    expect(storage.audit.list().map((entry) => entry.action)).toEqual([
      'submission-superseded',
      'submission-recorded',
    ]);
  });

  it('refuses a submission with a note or an estimate, and one that is unknown', () => {
    const storage = openReady();
    const noted = storage.submissions.recordRun(aRun());
    const note = storage.notes.add(noted, null, 'Looks good.');
    expect(storage.submissions.supersede(noted, 'b')).toBe(false);
    storage.notes.remove(note.id);
    storage.timelines.save(noted, anInput, anEstimate);
    expect(storage.submissions.supersede(noted, 'b')).toBe(false);
    expect(storage.submissions.supersede('gone', 'b')).toBe(false);
    expect(storage.submissions.detail(noted)?.contentHash).toBe('a'.repeat(64));
  });

  it('refuses content the connector already has', () => {
    const storage = openReady();
    const id = storage.submissions.recordRun(aRun());
    storage.submissions.recordRun(aRun({ contentHash: 'b' }));
    expect(storage.submissions.supersede(id, 'b')).toBe(false);
    expect(storage.submissions.list()).toHaveLength(2);
  });
});

describe('the list', () => {
  it('is newest check first, with counts, notes and estimate', () => {
    const storage = openReady();
    const first = storage.submissions.recordRun(aRun({ checkedAt: '2026-03-01T10:00:00.000Z' }));
    const second = storage.submissions.recordRun(
      aRun({ contentHash: 'b', checkedAt: '2026-03-02T10:00:00.000Z' }),
    );
    storage.submissions.recordRun(aRun({ checkedAt: '2026-03-03T10:00:00.000Z' }));
    storage.notes.add(second, null, 'One.');
    storage.notes.add(second, 'f1', 'Two.');
    storage.timelines.save(first, anInput, anEstimate);
    expect(storage.submissions.list()).toMatchObject([
      { id: first, noteCount: 0, estimate: { completionFrom: '2026-12-16', completionTo: '2026-12-23' } },
      { id: second, noteCount: 2, estimate: null },
    ]);
    expect(storage.submissions.list(1)).toHaveLength(1);
  });

  it('shows what was recorded last first when the times are equal', () => {
    const storage = openReady();
    const ids = ['a', 'b', 'c'].map((contentHash) => storage.submissions.recordRun(aRun({ contentHash })));
    expect(storage.submissions.list().map((submission) => submission.id)).toEqual(ids.reverse());
  });

  it('is found through indexes, without sorting', () => {
    const file = freshFile();
    openReady(file);
    const plan = raw(
      file,
      (db) => db.prepare(`EXPLAIN QUERY PLAN ${listQuery}`).all(10) as readonly { readonly detail: string }[],
    ).map((step) => step.detail);
    expect(plan[0]).toBe('SCAN s USING INDEX submissions_by_check');
    expect(plan.filter((step) => step.startsWith('SCAN'))).toHaveLength(1);
    expect(plan.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
  });

  it('knows no other ids', () => {
    expect(openReady().submissions.detail('gone')).toBeNull();
  });
});

it('refuses to show a row it does not understand', () => {
  const file = freshFile();
  const storage = openReady(file);
  const id = storage.submissions.recordRun(aRun());
  raw(file, (db) => db.exec("UPDATE submissions SET profile = 'secret'"));
  expect(() => storage.submissions.list()).toThrow(/submissions\.profile holds "secret"/);
  expect(() => storage.submissions.detail(id)).toThrow(expect.objectContaining({ code: 'storage-damaged' }));
});

const anInput = { kind: 'verified', readyAt: '2026-11-25T10:00:00-08:00' } as const;
const anEstimate = {
  kind: 'verified',
  readyAt: '2026-11-25T10:00:00-08:00',
  skippedStarts: [],
  regions: [{ group: 1, region: 'Testing', date: '2026-11-27' }],
  completionFrom: '2026-12-16',
  completionTo: '2026-12-23',
} as const;
