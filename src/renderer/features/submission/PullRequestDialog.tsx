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
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { PullRequest } from '../../../shared/pull-request';
import { onSubmitKey } from '../notes/NoteComposer';
import styles from './PullRequestDialog.module.css';
import { closePullRequest, keepPullRequest, usePullRequestDialog } from './store';

/** Name and text of the pull request, which the rules on the submission judge. */
export function PullRequestDialog() {
  const shown = usePullRequestDialog((state) => state.shown);
  if (shown === null) return null;
  return (
    <Dialog open onOpenChange={(_, data) => (data.open ? undefined : closePullRequest())}>
      <DialogSurface className={styles.surface}>
        <PullRequestForm {...shown} />
      </DialogSurface>
    </Dialog>
  );
}

interface PullRequestFormProps {
  readonly workspaceId: string;
  readonly pullRequest: PullRequest;
}

function PullRequestForm({ workspaceId, pullRequest }: PullRequestFormProps) {
  const [form, setForm] = useState(pullRequest);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    if (await keepPullRequest(workspaceId, form)) closePullRequest();
    else setBusy(false);
  };
  return (
    <DialogBody onKeyDown={onSubmitKey(() => void submit())}>
      <DialogTitle>Pull request of the submission</DialogTitle>
      <DialogContent className={styles.content}>
        <Field label="Name">
          <Input
            value={form.name}
            maxLength={1000}
            placeholder="Contoso Mail (Independent Publisher)"
            onChange={(_, { value }) => setForm({ ...form, name: value })}
          />
        </Field>
        <Field label="Text">
          <Textarea
            className={styles.text}
            value={form.text}
            maxLength={200_000}
            rows={10}
            resize="vertical"
            placeholder="The body of the pull request as it is written, with checklist and images"
            onChange={(_, { value }) => setForm({ ...form, text: value })}
          />
        </Field>
        <p className={styles.note}>
          Checked with the connector from now on, and kept on this computer for its folder. Leave a field
          empty to leave its checks out.
        </p>
      </DialogContent>
      <DialogActions>
        <Button onClick={closePullRequest}>Cancel</Button>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void submit()}>
          Check
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
