import { Button, Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Finding } from '../../../shared/finding';
import { useSession } from '../../store/session';
import { useWorkspace } from '../../store/workspace';
import { newNoteKey, notesOn } from './model';
import { NoteComposer } from './NoteComposer';
import { NoteItem } from './NoteItem';
import styles from './NotesPanel.module.css';
import { loadNotes, useNotes } from './store';

interface NotesPanelProps {
  /** Submission the notes belong to; null while the shown version has none. */
  readonly submissionId: string | null;
  /** Finding the notes are about; null for notes on the submission as a whole. */
  readonly finding: Finding | null;
}

/** Notes of the reviewer on one finding or on the submission. */
export function NotesPanel({ submissionId, finding }: NotesPanelProps) {
  const known = useWorkspace((state) => state.submissionId);
  const folder = useWorkspace((state) => state.workspace?.path ?? null);
  const id = submissionId ?? known;
  const place = id === known && folder !== null ? folder : (id ?? folder ?? '');
  const fingerprint = finding?.fingerprint ?? null;
  const hint = useHint(id, id === known);
  const writable = useSession((state) => state.storage.kind === 'ready') && id !== null;
  const title = finding === null ? 'Notes on the submission' : 'Notes on this finding';
  return (
    <section className={styles.root} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {hint === null ? null : <p className={styles.hint}>{hint}</p>}
      <NoteComposer
        key={`${place} ${fingerprint}`}
        draftKey={newNoteKey(place, fingerprint)}
        target={writable ? { submissionId: id, fingerprint } : null}
      />
      {id === null ? null : <NoteList submissionId={id} fingerprint={fingerprint} writable={writable} />}
    </section>
  );
}

/** Why notes cannot be kept, or where they go while there are unsaved edits. */
function useHint(id: string | null, ofOpenFolder: boolean): string | null {
  const storage = useSession((state) => state.storage);
  const dirty = useWorkspace((state) => state.files.some((file) => file.dirty));
  if (storage.kind !== 'ready') return storage.message;
  if (id === null) {
    return dirty
      ? 'Save to attach notes to this version.'
      : 'Notes can be added after the first check of this version.';
  }
  if (ofOpenFolder && dirty)
    return 'Notes go to the version last saved. Save to attach notes to this version.';
  return null;
}

interface NoteListProps {
  readonly submissionId: string;
  readonly fingerprint: string | null;
  readonly writable: boolean;
}

function NoteList({ submissionId, fingerprint, writable }: NoteListProps) {
  const result = useNotes((state) => state.bySubmission.get(submissionId));
  useEffect(() => void loadNotes(submissionId), [submissionId]);
  if (result === undefined)
    return <Spinner size="extra-tiny" label="Reading notes…" className={styles.spinner} />;
  if (!result.ok) {
    return (
      <div role="alert">
        <p className={styles.hint}>{result.error.message}</p>
        <Button size="small" onClick={() => void loadNotes(submissionId)}>
          Try again
        </Button>
      </div>
    );
  }
  const notes = notesOn(result.value, fingerprint);
  if (notes.length === 0) return <p className={styles.none}>No notes yet.</p>;
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          writable={writable}
          earlier={note.submissionId !== submissionId}
        />
      ))}
    </ul>
  );
}
