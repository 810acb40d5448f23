import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import styles from './SettingsPage.module.css';
import { flushAuthor, typeAuthor } from './store';

/** The name that suppressions are signed with. */
export function AuthorTab({ author }: { readonly author: string }) {
  const [text, setText] = useState(author);
  useEffect(() => flushAuthor, []);
  return (
    <section className={styles.you} aria-label="You">
      <Field
        label="Your name"
        hint="Suppressions are signed with it, so that others can ask you. It is offered in the dialog and can be changed there; leave it empty to sign none."
      >
        <Input
          value={text}
          maxLength={200}
          autoComplete="off"
          onChange={(_event, { value }) => {
            setText(value);
            typeAuthor(value);
          }}
          onBlur={flushAuthor}
        />
      </Field>
      <p className={styles.kept}>
        {text.trim() === author ? (author === '' ? 'No name is kept.' : 'Kept.') : 'Not kept yet…'}
      </p>
    </section>
  );
}
