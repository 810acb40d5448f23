import { describe, expect, it } from 'vitest';
import {
  editKey,
  maxNoteLength,
  type NoteDrafts,
  newNoteKey,
  notesElsewhere,
  notesOn,
  parseDrafts,
  problemOf,
  withDraft,
} from '../../../src/renderer/features/notes/model';
import type { Note } from '../../../src/shared/history';

const note = (id: string, fingerprint: string | null, createdAt: string): Note => ({
  id,
  submissionId: 's',
  fingerprint,
  text: id,
  createdAt,
  updatedAt: createdAt,
});

describe('notes', () => {
  const notes = [
    note('old', 'f', '2026-11-01T10:00:00.000Z'),
    note('whole', null, '2026-11-02T10:00:00.000Z'),
    note('new', 'f', '2026-11-03T10:00:00.000Z'),
    note('gone', 'g', '2026-11-04T10:00:00.000Z'),
  ];
  const ids = (some: readonly Note[]) => some.map(({ id }) => id);

  it('belong to a finding or to the submission, newest first', () => {
    expect(ids(notesOn(notes, 'f'))).toEqual(['new', 'old']);
    expect(ids(notesOn(notes, null))).toEqual(['whole']);
    expect(ids(notesOn(notes, 'h'))).toEqual([]);
  });

  it('on findings that are gone are still found', () => {
    expect(ids(notesElsewhere(notes, new Set(['f'])))).toEqual(['gone']);
  });
});

describe('drafts', () => {
  it('are apart by place, finding and note', () => {
    const keys = [
      newNoteKey('/a', null),
      newNoteKey('/a', 'f'),
      newNoteKey('/b', 'f'),
      newNoteKey('/a', 'null'),
      editKey('f'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are replaced, kept beside others, and dropped', () => {
    const one = withDraft({}, 'a', 'half a th', 1);
    const two = withDraft(withDraft(one, 'b', 'other', 2), 'a', 'half a thought', 3);
    expect(two).toEqual({ a: { text: 'half a thought', at: 3 }, b: { text: 'other', at: 2 } });
    expect(withDraft(two, 'a', undefined, 4)).toEqual({ b: { text: 'other', at: 2 } });
  });

  it('make room for the newest hundred', () => {
    let drafts: NoteDrafts = {};
    for (let i = 0; i < 105; i += 1) drafts = withDraft(drafts, `k${i}`, 'x', i);
    expect(Object.keys(drafts)).toHaveLength(100);
    expect(drafts.k4).toBeUndefined();
    expect(drafts.k104).toBeDefined();
  });

  it('survive being written and read', () => {
    const drafts = withDraft({}, newNoteKey('/a "b"', 'f'), 'line\nline', 7);
    expect(parseDrafts(JSON.stringify(drafts))).toEqual(drafts);
  });

  it.each([[null], [''], ['{'], ['null'], ['7'], ['[1,2]'], ['{"a":{"text":7,"at":1},"b":"c"}']])(
    'are none in %s',
    (json) => {
      expect(parseDrafts(json)).toEqual({});
    },
  );
});

describe('problemOf', () => {
  it('accepts the longest note and says how much is over', () => {
    expect(problemOf('x'.repeat(maxNoteLength))).toBeNull();
    expect(problemOf('x'.repeat(maxNoteLength + 3))).toContain('3 over');
  });
});
