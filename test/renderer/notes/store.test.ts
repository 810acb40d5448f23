import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addNote,
  deleteNote,
  loadNotes,
  updateNote,
  useNotes,
} from '../../../src/renderer/features/notes/store';
import { useNotices } from '../../../src/renderer/store/notices';
import type { Note } from '../../../src/shared/history';
import { fail, ok, type Result } from '../../../src/shared/result';

const time = '2026-11-01T10:00:00.000Z';
const note: Note = {
  id: 'n',
  submissionId: 's',
  fingerprint: null,
  text: 'One',
  createdAt: time,
  updatedAt: time,
};
const call = vi.fn<(channel: string, input: unknown) => Promise<Result<unknown>>>();

beforeEach(() => {
  useNotes.setState({ bySubmission: new Map(), changes: 0 });
  useNotices.setState({ notices: [] });
  vi.stubGlobal('window', { workbench: { call } });
});

afterEach(() => {
  vi.unstubAllGlobals();
  call.mockReset();
});

const known = () => useNotes.getState().bySubmission.get('s');

describe('the notes', () => {
  it('are read, added, changed and deleted', async () => {
    call.mockResolvedValueOnce(ok([note]));
    await loadNotes('s');
    expect(known()).toEqual(ok([note]));

    const second = { ...note, id: 'm', text: 'Two' };
    call.mockResolvedValueOnce(ok(second));
    expect(await addNote('s', null, 'Two')).toBe(true);
    expect(known()).toEqual(ok([second, note]));

    call.mockResolvedValueOnce(ok({ ...note, text: 'First' }));
    expect(await updateNote(note, 'First')).toBe(true);
    expect(known()).toEqual(ok([second, { ...note, text: 'First' }]));

    call.mockResolvedValueOnce(ok(null));
    expect(await deleteNote(second)).toBe(true);
    expect(known()).toEqual(ok([{ ...note, text: 'First' }]));
    expect(useNotes.getState().changes).toBe(3);
  });

  it('stay as they are when something fails, and the person is told', async () => {
    call.mockResolvedValueOnce(ok([note]));
    await loadNotes('s');
    call.mockResolvedValue(fail('storage', 'The disk is full. Make room and try again.'));
    expect(await addNote('s', null, 'Two')).toBe(false);
    expect(await deleteNote(note)).toBe(false);
    expect(await updateNote(note, 'x')).toBe(false);
    await loadNotes('s');
    expect(known()).toEqual(ok([note]));
    expect(useNotices.getState().notices.map(({ text }) => text)).toEqual([
      'The disk is full. Make room and try again.',
    ]);
  });
});
