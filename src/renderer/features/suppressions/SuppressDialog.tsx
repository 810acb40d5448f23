import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Radio,
  RadioGroup,
  Textarea,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Finding } from '../../../shared/finding';
import { localDay, settingsFileName } from '../../../shared/settings';
import { call } from '../../bridge/client';
import { onSubmitKey } from '../notes/NoteComposer';
import { suppressFinding } from './actions';
import { closeSuppressDialog, useSuppressDialog } from './dialog-store';
import { problemsOf, type SuppressForm } from './model';
import styles from './SuppressDialog.module.css';

const emptyForm: SuppressForm = { scope: 'finding', reason: '', author: '', expires: '' };

/** Asks for reason, author and end before a finding is suppressed. */
export function SuppressDialog() {
  const finding = useSuppressDialog((state) => state.finding);
  if (finding === null) return null;
  return (
    <Dialog open onOpenChange={(_, data) => (data.open ? undefined : closeSuppressDialog())}>
      <DialogSurface className={styles.surface}>
        <SuppressBody key={finding.fingerprint} finding={finding} />
      </DialogSurface>
    </Dialog>
  );
}

function SuppressBody({ finding }: { readonly finding: Finding }) {
  const [form, setForm] = useState(emptyForm);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<SuppressForm>) => setForm((now) => ({ ...now, ...change }));
  useEffect(() => {
    void call('settings/author', null).then((author) => {
      if (author.ok) setForm((now) => (now.author === '' ? { ...now, author: author.value } : now));
    });
  }, []);
  const problems = problemsOf(form, localDay(new Date()));
  const submit = async () => {
    setAsked(true);
    if (busy || Object.keys(problems).length > 0) return;
    setBusy(true);
    if (await suppressFinding(finding, form)) closeSuppressDialog();
    else setBusy(false);
  };
  return (
    <DialogBody onKeyDown={onSubmitKey(() => void submit())}>
      <DialogTitle>Suppress</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.message}>{finding.message}</p>
        <Field label="Reason" required validationMessage={asked ? problems.reason : undefined}>
          <Textarea
            value={form.reason}
            rows={3}
            resize="vertical"
            onChange={(_, { value }) => set({ reason: value })}
          />
        </Field>
        <Field label="Applies to">
          <RadioGroup
            value={form.scope}
            onChange={(_, data) => set({ scope: data.value === 'check' ? 'check' : 'finding' })}
          >
            <Radio value="finding" label="This finding" />
            <Radio value="check" label={`Every finding of ${finding.check} in this connector`} />
          </RadioGroup>
        </Field>
        <div className={styles.pair}>
          <Field label="Author" validationMessage={problems.author}>
            <Input value={form.author} onChange={(_, { value }) => set({ author: value })} />
          </Field>
          <Field label="Until, if it is to end" validationMessage={problems.expires}>
            <Input type="date" value={form.expires} onChange={(_, { value }) => set({ expires: value })} />
          </Field>
        </div>
        <p className={styles.note}>
          It stays in every report, with the reason, and no longer counts. Kept in {settingsFileName} beside
          the connector.
        </p>
      </DialogContent>
      <DialogActions>
        <Button onClick={closeSuppressDialog}>Cancel</Button>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void submit()}>
          Suppress
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
