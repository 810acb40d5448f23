import { create } from 'zustand';
import type { Note } from '../../../shared/history';
import { ok, type Result } from '../../../shared/result';
import { ask, call } from '../../bridge/client';

/** Notes of the submissions looked at. */
interface NotesState {
  readonly bySubmission: ReadonlyMap<string, Result<readonly Note[]>>;
  /** Grows with every note added, changed or deleted, for views that count notes. */
  readonly changes: number;
}

export const useNotes = create<NotesState>(() => ({ bySubmission: new Map(), changes: 0 }));

/** Reads the notes of a submission; what is known stays visible meanwhile. */
export async function loadNotes(submissionId: string): Promise<void> {
  const result = await call('review/notes', { submissionId });
  useNotes.setState(({ bySubmission }) => {
    const known = bySubmission.get(submissionId);
    const kept = !result.ok && known?.ok === true ? known : result;
    return { bySubmission: new Map(bySubmission).set(submissionId, kept) };
  });
}

/** Adds a note; a failure is shown and answered with false. */
export async function addNote(
  submissionId: string,
  fingerprint: string | null,
  text: string,
): Promise<boolean> {
  const note = await ask('review/add-note', { submissionId, fingerprint, text });
  if (note !== undefined) change(submissionId, (notes) => [note, ...notes]);
  return note !== undefined;
}

/** Replaces the text of a note; a failure is shown and answered with false. */
export async function updateNote({ id }: Note, text: string): Promise<boolean> {
  const note = await ask('review/update-note', { noteId: id, text });
  if (note !== undefined) changeAll((notes) => notes.map((old) => (old.id === id ? note : old)));
  return note !== undefined;
}

/** Deletes a note for good; a failure is shown and answered with false. */
export async function deleteNote({ id }: Note): Promise<boolean> {
  const answer = await ask('review/delete-note', { noteId: id });
  if (answer === undefined) return false;
  changeAll((notes) => notes.filter((note) => note.id !== id));
  return true;
}

function change(submissionId: string, edit: (notes: readonly Note[]) => readonly Note[]): void {
  useNotes.setState(({ bySubmission, changes }) => {
    const known = bySubmission.get(submissionId);
    const notes = known?.ok === true ? known.value : [];
    return { bySubmission: new Map(bySubmission).set(submissionId, ok(edit(notes))), changes: changes + 1 };
  });
}

/** A note shows up under every version of its connector that was looked at. */
function changeAll(edit: (notes: readonly Note[]) => readonly Note[]): void {
  useNotes.setState(({ bySubmission, changes }) => ({
    bySubmission: new Map(
      [...bySubmission].map(([id, known]) => [id, known.ok ? ok(edit(known.value)) : known]),
    ),
    changes: changes + 1,
  }));
}
