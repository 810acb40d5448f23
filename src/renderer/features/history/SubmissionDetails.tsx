import { Button, Spinner } from '@fluentui/react-components';
import { ErrorCircle48Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { SubmissionDetail } from '../../../shared/history';
import { useWorkspace } from '../../store/workspace';
import { EmptyState } from '../../ui/EmptyState';
import { NotesPanel } from '../notes/NotesPanel';
import { useNotes } from '../notes/store';
import { DetailActions } from './DetailActions';
import { DetailFacts } from './DetailFacts';
import { DetailFindings } from './DetailFindings';
import { DetailTimeline } from './DetailTimeline';
import { detailHeadingId } from './focus';
import styles from './SubmissionDetails.module.css';
import { loadDetail, useHistory } from './store';

/** Everything known of one submission. */
export function SubmissionDetails({ id }: { readonly id: string }) {
  const detail = useHistory((state) => (state.detail?.id === id ? state.detail.result : null));
  const noteChanges = useNotes((state) => state.changes);
  const report = useWorkspace((state) => (state.submissionId === id ? state.report : null));
  // Notes and a new check of this very version change what is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are signals to read anew
  useEffect(() => void loadDetail(id), [id, noteChanges, report]);
  if (detail === null) return <EmptyState icon={<Spinner size="large" />} title="Reading the submission…" />;
  if (!detail.ok) {
    return (
      <EmptyState
        icon={<ErrorCircle48Regular />}
        title="This submission cannot be read"
        actions={<Button onClick={() => void loadDetail(id)}>Try again</Button>}
      >
        {detail.error.message}
      </EmptyState>
    );
  }
  return <Detail detail={detail.value} />;
}

function Detail({ detail }: { readonly detail: SubmissionDetail }) {
  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <h2 id={detailHeadingId} tabIndex={-1} className={styles.title}>
          {detail.title}
        </h2>
        <DetailActions detail={detail} />
      </header>
      <DetailFacts detail={detail} />
      <div className={styles.block}>
        <NotesPanel submissionId={detail.id} finding={null} />
      </div>
      <DetailTimeline estimate={detail.fullEstimate} />
      <DetailFindings findings={detail.findings} summary={detail.summary} notes={detail.notes} />
    </div>
  );
}
