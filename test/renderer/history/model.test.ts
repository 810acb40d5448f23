import { describe, expect, it } from 'vitest';
import {
  filterSubmissions,
  findingsByFile,
  neighbourOf,
  placeText,
  splitPath,
} from '../../../src/renderer/features/history/model';
import type { SubmissionSummary } from '../../../src/shared/history';
import { finding } from '../icon/support';

const submission = (id: string, more: Partial<SubmissionSummary> = {}): SubmissionSummary => ({
  id,
  connectorId: 'c',
  title: 'Harbor Bookings',
  folder: '/home/reviewer/Harbor Bookings',
  contentHash: 'abc123',
  publisher: { kind: 'verified', inferred: true },
  profile: 'submission',
  createdAt: '2026-11-01T10:00:00.000Z',
  checkedAt: '2026-11-01T10:00:00.000Z',
  summary: { error: 0, warning: 0, info: 0 },
  noteCount: 0,
  estimate: null,
  ...more,
});

describe('the filter', () => {
  const all = [
    submission('1'),
    submission('2', {
      title: 'Tides',
      folder: 'C:\\Work\\tides',
      publisher: { kind: 'independent', inferred: false },
    }),
  ];
  const idsFor = (text: string) => filterSubmissions(all, text).map(({ id }) => id);

  it.each([
    ['', ['1', '2']],
    ['  ', ['1', '2']],
    ['HARBOR', ['1']],
    ['tides work', ['2']],
    ['independent', ['2']],
    ['abc12', ['1', '2']],
    ['harbor tides', []],
  ])('"%s" leaves %j', (text, ids) => {
    expect(idsFor(text)).toEqual(ids);
  });
});

describe('splitPath', () => {
  it.each([
    ['/home/reviewer/Harbor', '/home/reviewer', '/Harbor'],
    ['/home/reviewer/Harbor/', '/home/reviewer', '/Harbor/'],
    ['C:\\Work\\tides', 'C:\\Work', '\\tides'],
    ['\\\\server\\share\\tides', '\\\\server\\share', '\\tides'],
    ['/Harbor', '', '/Harbor'],
    ['Harbor', '', 'Harbor'],
    ['/', '', '/'],
  ])('%s', (path, head, tail) => {
    expect(splitPath(path)).toEqual({ head, tail });
  });
});

describe('findings', () => {
  it('come by file in the order of the report', () => {
    const a = finding({ file: 'b.json' });
    const b = finding({ file: '.' });
    const c = finding({ file: 'b.json' });
    expect(findingsByFile([a, b, c])).toEqual([
      ['b.json', [a, c]],
      ['Folder', [b]],
    ]);
  });

  it('show a place only where there is one', () => {
    const start = { line: 12, column: 5, offset: 100 };
    expect(placeText(finding({ range: { start, end: { line: 12, column: 9, offset: 104 } } }))).toBe('12:5');
    expect(placeText(finding())).toBe('');
  });
});

describe('moving the selection', () => {
  const all = ['a', 'b', 'c'].map((id) => submission(id));

  it.each([
    [null, 1, 'a'],
    ['gone', -1, 'a'],
    ['a', 1, 'b'],
    ['c', 1, 'c'],
    ['a', -1, 'a'],
    ['a', 99, 'c'],
    ['c', -99, 'a'],
  ])('from %s by %d leads to %s', (selected, step, id) => {
    expect(neighbourOf(all, selected, step)?.id).toBe(id);
  });

  it('leads nowhere in an empty list', () => {
    expect(neighbourOf([], 'a', 1)).toBeUndefined();
  });
});
