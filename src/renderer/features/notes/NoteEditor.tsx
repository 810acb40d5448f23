import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Note } from '../../../shared/history';
import { keepDraft } from './drafts';
import { editKey, problemOf } from './model';
import { onSubmitKey } from './NoteComposer';
import styles from './NotesPanel.module.css';
import { updateNote } from './store';

/** A note being changed; `text` is kept like a draft until it is saved or given up. */
export function NoteEditor({ note, text }: { readonly note: Note; readonly text: string }) {
  const [busy, setBusy] = useState(false);
  const key = editKey(note.id);
  const problem = problemOf(text);
  const blocked = busy || problem !== null || text.trim() === '';
  const close = () => keepDraft(key, undefined);
  const save = async () => {
    if (blocked) return;
    setBusy(true);
    if (text === note.text || (await updateNote(note, text))) close();
    setBusy(false);
  };
  return (
    <div className={styles.composer}>
      <Field label={{ children: 'Note', className: 'visually-hidden' }} validationMessage={problem}>
        <Textarea
          className={styles.field}
          autoFocus
          value={text}
          resize="vertical"
          rows={Math.min(12, Math.max(4, text.split('\n').length + 1))}
          disabled={busy}
          onChange={(_event, { value }) => keepDraft(key, value)}
          onKeyDown={onSubmitKey(() => void save())}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={blocked} onClick={() => void save()}>
          Save note
        </Button>
      </div>
    </div>
  );
}
