import { useEffect, useMemo } from 'react';
import { useWorkspace } from '../../store/workspace';
import { PageLayout } from '../../ui/PageLayout';
import { EstimateResult } from './EstimateResult';
import { readForm } from './form';
import { ReadyForm } from './ReadyForm';
import { StoredCard } from './StoredCard';
import { followFolder, startFromStored, useTimeline } from './store';
import styles from './TimelinePage.module.css';
import { useEstimate, useStoredEstimate } from './use-estimate';

/** When a connector is expected in which region, from the moment it is reported ready. */
export function TimelinePage() {
  const workspace = useWorkspace((state) => state.workspace);
  const report = useWorkspace((state) => state.report);
  const submissionId = useWorkspace((state) => state.submissionId);
  const form = useTimeline((state) => state.form);
  const connector = workspace === null ? null : (report?.publisher ?? null);
  const kind = form.kind ?? connector?.kind ?? 'verified';
  const reading = useMemo(() => readForm(form, kind), [form, kind]);
  const answer = useEstimate(reading.input);
  const { stored, save } = useStoredEstimate(submissionId);
  const path = workspace?.path ?? null;
  const storedEstimate = stored.kind === 'ready' ? stored.estimate : null;
  useEffect(() => followFolder(path), [path]);
  useEffect(() => {
    if (storedEstimate !== null) startFromStored(storedEstimate);
  }, [storedEstimate]);
  const title = workspace === null ? null : (report?.title ?? workspace.name);
  return (
    <PageLayout
      title="Timeline"
      subtitle={
        title === null ? (
          'Expected deployment dates; no connector is open'
        ) : (
          <span title={title}>{title}</span>
        )
      }
    >
      <div className={styles.page}>
        <div className={styles.split}>
          <div className={styles.card}>
            <ReadyForm form={form} reading={reading} connector={connector} kind={kind} />
          </div>
          <div className={styles.result}>
            <EstimateResult answer={answer} valid={reading.input !== null} title={title} />
            <StoredCard stored={stored} input={reading.input} answer={answer} onSave={save} />
          </div>
        </div>
      </div>
    </PageLayout>
  );
}
