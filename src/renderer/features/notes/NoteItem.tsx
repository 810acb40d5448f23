import { Button, Tooltip } from '@fluentui/react-components';
import { Delete16Regular, Edit16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Note } from '../../../shared/history';
import { RelativeTime } from '../../ui/RelativeTime';
import { absoluteTime } from '../../ui/time-text';
import { keepDraft, useNoteDrafts } from './drafts';
import { editKey } from './model';
import { NoteEditor } from './NoteEditor';
import styles from './NotesPanel.module.css';
import { deleteNote } from './store';

interface NoteItemProps {
  readonly note: Note;
  /** False shows the note only. */
  readonly writable: boolean;
  /** Written about another version of the connector. */
  readonly earlier: boolean;
}

/** One note: its text, its time, and the ways to change or delete it. */
export function NoteItem({ note, writable, earlier }: NoteItemProps) {
  const key = editKey(note.id);
  const draft = useNoteDrafts((state) => state.drafts[key]?.text);
  const [deleting, setDeleting] = useState(false);
  if (draft !== undefined && writable) {
    return (
      <li className={styles.note}>
        <NoteEditor note={note} text={draft} />
      </li>
    );
  }
  return (
    <li className={styles.note}>
      <div className={styles.text}>{note.text}</div>
      <div className={styles.meta}>
        <NoteTime note={note} earlier={earlier} />
        {writable && !deleting ? (
          <span className={styles.tools}>
            <Tooltip content="Edit note" relationship="label">
              <Button
                size="small"
                appearance="subtle"
                icon={<Edit16Regular />}
                onClick={() => keepDraft(key, note.text)}
              />
            </Tooltip>
            <Tooltip content="Delete note" relationship="label">
              <Button
                size="small"
                appearance="subtle"
                icon={<Delete16Regular />}
                onClick={() => setDeleting(true)}
              />
            </Tooltip>
          </span>
        ) : null}
      </div>
      {deleting ? <ConfirmDelete note={note} onKeep={() => setDeleting(false)} /> : null}
    </li>
  );
}

function NoteTime({ note, earlier }: { readonly note: Note; readonly earlier: boolean }) {
  const changed = note.updatedAt !== note.createdAt;
  return (
    <span className={styles.time}>
      {absoluteTime(note.createdAt, 'plain')} · <RelativeTime iso={note.createdAt} />
      {earlier ? ' · other version' : ''}
      {changed ? (
        <>
          {' · '}
          <span title={absoluteTime(note.updatedAt)}>edited</span>
        </>
      ) : null}
    </span>
  );
}

function ConfirmDelete({ note, onKeep }: { readonly note: Note; readonly onKeep: () => void }) {
  const [busy, setBusy] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const remove = async () => {
    setBusy(true);
    // The focused button goes away with the note; the next place to write is at hand.
    const panel = group.current?.closest('section');
    if (await deleteNote(note)) panel?.querySelector('textarea')?.focus();
    else setBusy(false);
  };
  return (
    <fieldset ref={group} className={styles.confirm} aria-label="Delete this note for good?">
      <span>Delete this note for good?</span>
      <span className={styles.confirmButtons}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void remove()}>
          Delete
        </Button>
        <Button size="small" autoFocus onClick={onKeep}>
          Keep
        </Button>
      </span>
    </fieldset>
  );
}
