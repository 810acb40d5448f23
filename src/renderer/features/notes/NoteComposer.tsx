import { Button, Field, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import { keepDraft, useNoteDrafts } from './drafts';
import { problemOf } from './model';
import styles from './NotesPanel.module.css';
import { addNote } from './store';

interface NoteComposerProps {
  /** Where the half-written text is kept. */
  readonly draftKey: string;
  /** What the note will be on; null while none can be added, though one can be written. */
  readonly target: { readonly submissionId: string; readonly fingerprint: string | null } | null;
}

/** A field for a new note. Ctrl+Enter adds it. */
export function NoteComposer({ draftKey, target }: NoteComposerProps) {
  const text = useNoteDrafts((state) => state.drafts[draftKey]?.text ?? '');
  const [busy, setBusy] = useState(false);
  const problem = problemOf(text);
  const blocked = target === null || busy || problem !== null || text.trim() === '';
  const add = async () => {
    if (blocked) return;
    setBusy(true);
    const added = await addNote(target.submissionId, target.fingerprint, text);
    if (added) keepDraft(draftKey, undefined);
    setBusy(false);
  };
  return (
    <div className={styles.composer}>
      <Field label={{ children: 'New note', className: 'visually-hidden' }} validationMessage={problem}>
        <Textarea
          className={styles.field}
          value={text}
          placeholder="Write a note"
          resize="vertical"
          rows={text === '' ? 2 : 4}
          readOnly={busy}
          onChange={(_event, { value }) => keepDraft(draftKey, value === '' ? undefined : value)}
          onKeyDown={onSubmitKey(() => void add())}
        />
      </Field>
      <div className={styles.buttons}>
        <span className={styles.keys}>{text === '' ? '' : `${submitKeys} adds it`}</span>
        <Button size="small" appearance="primary" disabledFocusable={blocked} onClick={() => void add()}>
          Add note
        </Button>
      </div>
    </div>
  );
}

/** Runs `submit` on Ctrl+Enter, or Command+Enter. */
export function onSubmitKey(submit: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  };
}

/** Name of those keys on this system. */
export const submitKeys = window.workbench.platform === 'darwin' ? '⌘ Enter' : 'Ctrl+Enter';
