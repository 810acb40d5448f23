import { Button, Tooltip } from '@fluentui/react-components';
import { Save20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { assertNever } from '../../../shared/result';
import type { EstimateInput } from '../../../shared/timeline';
import { showNotice } from '../../store/notices';
import { useSession } from '../../store/session';
import { useWorkspace } from '../../store/workspace';
import { dayRange, dayText } from '../../ui/time-text';
import { sameEstimate } from './chart';
import { pacificClock, pacificDate } from './pacific';
import styles from './TimelinePage.module.css';
import type { AnsweredEstimate, StoredEstimate } from './use-estimate';

interface StoredCardProps {
  readonly stored: StoredEstimate;
  /** What to store the estimate of; null while a field is wrong. */
  readonly input: EstimateInput | null;
  /** The estimate on screen. */
  readonly answer: AnsweredEstimate | null;
  readonly onSave: (input: EstimateInput) => Promise<boolean>;
}

/** What is stored with the submission, and the button that stores. */
export function StoredCard({ stored, input, answer, onSave }: StoredCardProps) {
  const [saving, setSaving] = useState(false);
  const shown = input === null ? null : answer;
  const obstacle = useObstacle(shown);
  const save = async () => {
    if (input === null) return;
    setSaving(true);
    // The fields as they are now: the estimate on screen may be a moment older.
    const saved = await onSave(input);
    setSaving(false);
    if (saved) showNotice({ intent: 'success', text: 'The timeline is stored with the submission.' });
  };
  const button = (
    <Button
      appearance="primary"
      icon={<Save20Regular />}
      disabledFocusable={obstacle !== null || saving}
      onClick={() => void save()}
    >
      Save with submission
    </Button>
  );
  return (
    <section className={`${styles.card} ${styles.stored}`} aria-label="Stored with the submission">
      <div>
        <h2 className={styles.cardTitle}>Stored with the submission</h2>
        <div className={styles.storedText}>
          <StoredText stored={stored} answer={shown} />
          {obstacle === null ? null : <div>{obstacle}</div>}
        </div>
      </div>
      {obstacle === null ? (
        button
      ) : (
        <Tooltip content={obstacle} relationship="description">
          {button}
        </Tooltip>
      )}
    </section>
  );
}

/** Why nothing can be stored now. */
function useObstacle(answer: AnsweredEstimate | null): string | null {
  const open = useWorkspace((state) => state.workspace !== null);
  const submissionId = useWorkspace((state) => state.submissionId);
  const dirty = useWorkspace((state) => state.files.some((file) => file.dirty));
  const storage = useSession((state) => state.storage);
  if (!open) return 'Open a connector to store its estimate.';
  if (storage.kind !== 'ready') return storage.message;
  if (submissionId === null) {
    return dirty
      ? 'Save the open files first: a submission is what is on disk.'
      : 'This version is not in the history yet. It will be after its first check.';
  }
  return answer === null || !answer.result.ok ? 'There is no valid estimate to store.' : null;
}

function StoredText({
  stored,
  answer,
}: {
  readonly stored: StoredEstimate;
  readonly answer: AnsweredEstimate | null;
}) {
  switch (stored.kind) {
    case 'none':
      return null;
    case 'loading':
      return <div>Reading…</div>;
    case 'failed':
      return <div>{stored.message}</div>;
    case 'ready': {
      const { estimate } = stored;
      if (estimate === null) return <div>Nothing yet.</div>;
      const ready = `${dayText(pacificDate(estimate.readyAt))}, ${pacificClock(estimate.readyAt)}`;
      const shown = answer?.result.ok ? sameEstimate(answer.result.value, estimate) : false;
      return (
        <div>
          Ready {ready}; completion expected{' '}
          {dayRange(estimate.completionFrom, estimate.completionTo, 'weekday')}.{' '}
          {shown ? 'This is what is shown above.' : 'The inputs now give another estimate.'}
        </div>
      );
    }
    default:
      return assertNever(stored);
  }
}
